//! Sections: Markdown pages in an order, one below another, in versions.

use std::collections::BTreeMap;

use crate::vocabulary::Untranslated;

/// A section of Markdown pages.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id, which is its route.
    pub id: String,
    /// Its versions, in the order in which readers are offered them. A section without versions has one that has no id.
    pub versions: Vec<Version>,
    /// The version that readers are to read, by its place.
    pub current: usize,
    /// Where a reader can change a page: a URL with [`PATH`] in it.
    pub edit_url: Option<String>,
    /// What happens to its untranslated pages, whatever holds for the rest of a locale.
    pub untranslated: Option<Untranslated>,
}

/// What stands for a file's path in a section's `edit_url`.
pub const PATH: &str = "{path}";

/// A version of a section.
#[derive(Clone, Debug)]
pub struct Version {
    /// What it is called: `v2`; nothing for the only one.
    pub id: Option<String>,
    /// Its pages, by their paths, each by its place in the site; the start page's path is empty.
    pub pages: BTreeMap<String, u32>,
    /// Its pages but for the start page, in order.
    pub items: Vec<Item>,
}

/// A page of a section, by its place in the site, and the pages below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The page.
    pub page: u32,
    /// Those below it.
    pub items: Vec<Item>,
}

/// Where a page is in a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The section, by its place in the site.
    pub section: u16,
    /// The version, by its place in the section.
    pub version: u16,
    /// Its path below the version, which the same page has in each; nothing for the start page.
    pub path: String,
}

impl Section {
    /// The start page of the current version, by its place in the site.
    pub fn start(&self) -> Option<u32> {
        self.versions[self.current].start()
    }
}

impl Version {
    /// Its start page, by its place in the site.
    pub fn start(&self) -> Option<u32> {
        self.pages.get("").copied()
    }

    /// Its pages in the order in which they are read: the start page, then each with those below it after it.
    pub fn reading_order(&self) -> Vec<u32> {
        fn add(items: &[Item], out: &mut Vec<u32>) {
            for item in items {
                out.push(item.page);
                add(&item.items, out);
            }
        }
        let mut found: Vec<u32> = self.start().into_iter().collect();
        add(&self.items, &mut found);
        found
    }

    /// The pages that a page is below, from the top down; nothing for a page that is not in the navigation.
    pub fn above(&self, page: u32) -> Vec<u32> {
        fn find(items: &[Item], page: u32, path: &mut Vec<u32>) -> bool {
            items.iter().any(|item| {
                if item.page == page {
                    return true;
                }
                path.push(item.page);
                let found = find(&item.items, page, path);
                if !found {
                    path.pop();
                }
                found
            })
        }
        let mut path = Vec::new();
        find(&self.items, page, &mut path);
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(page: u32) -> Item {
        Item {
            page,
            items: Vec::new(),
        }
    }

    #[test]
    fn a_page_knows_its_neighbours_and_what_it_is_below() {
        let version = Version {
            id: None,
            pages: BTreeMap::from([(String::new(), 9)]),
            items: vec![
                leaf(0),
                Item {
                    page: 1,
                    items: vec![leaf(2), leaf(3)],
                },
                leaf(4),
            ],
        };
        assert_eq!(version.reading_order(), [9, 0, 1, 2, 3, 4]);
        assert_eq!(version.above(3), [1]);
        assert!(version.above(4).is_empty() && version.above(7).is_empty());
    }
}
