//! Tables, as `import` reads and `export` writes them: rows of named values.

use serde_json::Value as Json;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows, each with a value a column; empty where there is none.
    pub rows: Vec<Vec<String>>,
}

/// What stands between the items of a list.
pub(super) const SEPARATOR: char = ';';

/// Columns that are no facts.
pub(super) const OWN: [&str; 6] = ["code", "name", "registry_name", "status", "group", "summary"];

impl Table {
    /// Reads CSV (RFC 4180) with a head; the separator is a comma, a semicolon or a tab, whichever the head has most of.
    pub(super) fn csv(bytes: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
        let text = text.trim_start_matches('\u{FEFF}');
        let head = text.lines().next().unwrap_or_default();
        let separator = [b',', b';', b'\t']
            .into_iter()
            .rev()
            .max_by_key(|sign| head.bytes().filter(|byte| byte == sign).count());
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator.unwrap_or(b','))
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let columns: Vec<String> = reader
            .headers()
            .map_err(|error| error.to_string())?
            .iter()
            .map(str::to_owned)
            .collect();
        let rows: Result<Vec<Vec<String>>, String> = reader
            .records()
            .map(|record| {
                let record = record.map_err(|error| error.to_string())?;
                Ok(record.iter().map(str::to_owned).collect())
            })
            .collect();
        Self { columns, rows: rows? }.checked()
    }

    /// Reads JSON: a list of objects, or an object of objects whose keys are codes.
    pub(super) fn json(bytes: &[u8]) -> Result<Self, String> {
        let json: Json = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let mut columns: Vec<String> = Vec::new();
        let mut found: Vec<Vec<(String, String)>> = Vec::new();
        let mut add = |code: Option<&str>, object: &Json| -> Result<(), String> {
            let object = object.as_object().ok_or("an entry is an object")?;
            let own = code.map(|code| ("code".to_owned(), code.to_owned()));
            let values = object.iter().map(|(key, value)| Ok((key.clone(), plain(value)?)));
            let row: Result<Vec<_>, String> = own.into_iter().map(Ok).chain(values).collect();
            let row = row?;
            for (key, _) in &row {
                if !columns.contains(key) {
                    columns.push(key.clone());
                }
            }
            found.push(row);
            Ok(())
        };
        match &json {
            Json::Array(items) => items.iter().try_for_each(|item| add(None, item))?,
            Json::Object(map) => map.iter().try_for_each(|(code, item)| add(Some(code), item))?,
            _ => return Err("it is neither a list nor an object".to_owned()),
        }
        let cell = |row: &[(String, String)], column: &str| {
            let found = row.iter().find(|(key, _)| key == column);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let rows = found
            .iter()
            .map(|row| columns.iter().map(|column| cell(row, column)).collect())
            .collect();
        Self { rows, columns }.checked()
    }

    /// The table as CSV.
    pub(super) fn text(&self) -> Result<String, String> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for row in std::iter::once(&self.columns).chain(&self.rows) {
            writer.write_record(row).map_err(|error| error.to_string())?;
        }
        let bytes = writer.into_inner().map_err(|error| error.to_string())?;
        String::from_utf8(bytes).map_err(|error| error.to_string())
    }

    fn checked(self) -> Result<Self, String> {
        match (self.columns.is_empty(), self.rows.is_empty()) {
            (true, _) => Err("it has no columns".to_owned()),
            (_, true) => Err("it has no rows".to_owned()),
            _ => Ok(self),
        }
    }

    /// The place of a column, whatever its letters' case.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.eq_ignore_ascii_case(name))
    }

    /// The values of a column that are there.
    pub(super) fn values(&self, column: usize) -> impl Iterator<Item = &str> {
        let values = self.rows.iter().filter_map(move |row| row.get(column));
        values.map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// The items of a list as a cell has them.
pub(super) fn joined(items: &[String]) -> String {
    items.join(&format!("{SEPARATOR} "))
}

/// A value as text; a list is its items with semicolons between.
fn plain(value: &Json) -> Result<String, String> {
    Ok(match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Bool(_) | Json::Number(_) => value.to_string(),
        Json::Array(items) => {
            let items: Result<Vec<String>, String> = items.iter().map(plain).collect();
            joined(&items?)
        }
        Json::Object(_) => return Err("a value is no object".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_from_csv_and_json() {
        let csv = Table::csv("\u{FEFF}code;name\n1;\"a; b\"\n2;c\n".as_bytes()).expect("a table");
        assert_eq!(csv.rows, [["1", "a; b"], ["2", "c"]]);
        let json = Table::json(br#"{"1": {"name": "a", "on": true}, "2": {"tags": ["x", "y"]}}"#).expect("a table");
        assert_eq!(json.columns, ["code", "name", "on", "tags"]);
        assert_eq!(json.rows, [["1", "a", "true", ""], ["2", "", "", "x; y"]]);
        assert!(Table::csv(b"").is_err() && Table::csv(b"a\n").is_err() && Table::json(b"3").is_err());
        assert!(Table::json(br#"[{"a": {"b": 1}}]"#).is_err());
    }
}
