//! The closed sets of words that the files' format and the model both speak. Each has the spelling that authors write,
//! which is also the end of the message that words it.

/// What stands in the place of a text that somebody has still to write.
pub const TODO: &str = "TODO";

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// Each with its spelling.
            pub const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)*];

            /// The spellings alone.
            pub const NAMES: &'static [&'static str] = &[$($word,)*];

            /// Its spelling.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The word that is spelt so.
            pub fn parse(word: &str) -> Option<Self> {
                Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, found)| *found)
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

words! {
    /// What a number is of, as ECMA-402's `style` names it.
    NumberStyle {
        /// Nothing but the number.
        Decimal = "decimal",
        /// A share: 0.25 is 25 %.
        Percent = "percent",
        /// So many of a unit.
        Unit = "unit",
    }
}

words! {
    /// The units that numbers are written with: those of CLDR that codes, sizes and lengths of time need.
    Unit {
        /// 0 or 1.
        Bit = "bit",
        /// 8 bits.
        Byte = "byte",
        /// 1000 bytes.
        Kilobyte = "kilobyte",
        /// 1000 kilobytes.
        Megabyte = "megabyte",
        /// 1000 megabytes.
        Gigabyte = "gigabyte",
        /// 1000 gigabytes.
        Terabyte = "terabyte",
        /// A thousandth of a second.
        Millisecond = "millisecond",
        /// A second.
        Second = "second",
        /// 60 seconds.
        Minute = "minute",
        /// 60 minutes.
        Hour = "hour",
        /// 24 hours.
        Day = "day",
        /// A hundredth.
        Percent = "percent",
    }
}

words! {
    /// How much of a unit's name is written.
    UnitDisplay {
        /// Its abbreviation: 5 kB.
        Short = "short",
        /// Its whole name: 5 kilobytes.
        Long = "long",
    }
}

words! {
    /// What selects a variant: how many there are, or which of a row it is.
    PluralKind {
        /// One, two, three.
        Cardinal = "cardinal",
        /// First, second, third.
        Ordinal = "ordinal",
    }
}

words! {
    /// How a day is written, in the lengths of CLDR.
    DateStyle {
        /// With its weekday: Sunday, November 22, 2026.
        Full = "full",
        /// November 22, 2026.
        Long = "long",
        /// Nov 22, 2026.
        Medium = "medium",
        /// 11/22/26.
        Short = "short",
    }
}

words! {
    /// How the members of a list belong together.
    ListKind {
        /// All of them: a, b, and c.
        And = "and",
        /// One of them: a, b, or c.
        Or = "or",
        /// The parts of one thing: 5 h, 3 min.
        Unit = "unit",
    }
}

words! {
    /// How much is written between the members of a list.
    ListStyle {
        /// a, b, and c.
        Long = "long",
        /// a, b, & c.
        Short = "short",
        /// a, b, c.
        Narrow = "narrow",
    }
}
