//! The closed sets of words that the files' format and the model both speak. Each has the spelling that authors write,
//! which is also the end of the message that words it.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// Each with its spelling.
            pub const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)*];

            /// Its spelling.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

words! {
    /// The types of facts.
    FactKind {
        /// `true` or `false`.
        Boolean = "boolean",
        /// A whole number.
        Integer = "integer",
        /// One of the schema's values.
        Enum = "enum",
        /// Several of the schema's values.
        List = "list",
        /// An identifier, shown as code.
        Text = "text",
        /// A day: `2011-12-31`.
        Date = "date",
        /// A number and a unit: `60 s`.
        Duration = "duration",
        /// Another entry: `1005` or `http/502`.
        Entry = "entry",
        /// A work of the bibliography, or a section of one: `rfc9110#15.5.2`.
        Source = "source",
    }
}

words! {
    /// What a registry says of a code.
    Status {
        /// Defined by a standard.
        Standard = "standard",
        /// In the registry, without a standard.
        Registered = "registered",
        /// In use, in no registry.
        Unofficial = "unofficial",
        /// No longer to be used.
        Obsolete = "obsolete",
        /// Kept free.
        Reserved = "reserved",
    }
}

words! {
    /// Which pairs get a page, which of them search engines may index, or which must have words of their own.
    PairRule {
        /// Each pair.
        All = "all",
        /// Pairs within a group, and those of `confused`.
        SameGroup = "same-group",
        /// Pairs that an entry's `confused_with` names, and pairs with words of their own.
        Confused = "confused",
        /// None.
        None = "none",
    }
}

words! {
    /// What happens to a translation of an earlier wording.
    Outdated {
        /// It is shown, and marked.
        Mark = "mark",
        /// What the locale falls back to is shown in its place.
        Hide = "hide",
        /// It is shown as any other.
        Ignore = "ignore",
    }
}

words! {
    /// What happens to a page whose words are not all translated.
    Untranslated {
        /// The page is there; what fell back is marked.
        Mark = "mark",
        /// The page is left out where its coverage is under the locale's minimum.
        OmitPage = "omit-page",
        /// Each gap is an error.
        Fail = "fail",
    }
}
