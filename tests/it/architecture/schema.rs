//! The wall between districts, read from the migrated schema itself and not from the words of a migration.

use sqlx::{AssertSqlSafe, Connection as _, Row as _, SqliteConnection};

use crate::support::databases::Fresh;

/// Tables without a district, each with its reason.
const OF_THE_INSTALLATION: &[(&str, &str)] = &[
    ("district", "is the district"),
    ("line_lease", "a sending line serves every district"),
    ("seaql_migrations", "the list of applied migrations"),
    ("setting", "values of the whole installation"),
    ("stray_call", "nobody could read whose it is"),
];

/// Unique keys that do not begin with the district, each with its reason.
const ACROSS_DISTRICTS: &[(&str, &str)] = &[
    ("api_token (hash)", "the secret says whose it is: it is looked up before the district is known"),
    ("session (key_hash)", "likewise"),
    ("receipt (message_id, status)", "a message has one district"),
    ("pack_link (code)", "the word in a family's link says whose it is, as a token does"),
    ("reply (line, provider_id)", "a company repeats a call whether or not we knew the district the first time"),
];

#[tokio::test]
async fn every_table_about_people_or_messages_has_a_district() {
    let fresh = Fresh::sqlite().await;
    let mut db = SqliteConnection::connect(&fresh.url).await.unwrap();
    let faults = faults(&mut db).await;
    assert!(faults.is_empty(), "{} faults:\n  {}", faults.len(), faults.join("\n  "));
}

#[tokio::test]
async fn the_check_of_the_schema_can_fail() {
    let mut db = SqliteConnection::connect("sqlite::memory:").await.unwrap();
    let schema = "CREATE TABLE pet (id BLOB PRIMARY KEY, name TEXT);
        CREATE TABLE toy (id BLOB PRIMARY KEY, district_id BLOB, name TEXT UNIQUE);
        CREATE TABLE good (id BLOB PRIMARY KEY, district_id BLOB NOT NULL, name TEXT, UNIQUE (district_id, name));";
    sqlx::raw_sql(schema).execute(&mut db).await.unwrap();
    assert_eq!(
        faults(&mut db).await,
        [
            "pet: no `district_id`",
            "toy: `district_id` may be null",
            "toy (name): a unique key that does not begin with `district_id`",
        ]
    );
}

async fn faults(db: &mut SqliteConnection) -> Vec<String> {
    let mut faults = Vec::new();
    let tables = names(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").await;
    for table in tables.iter().filter(|table| !has(OF_THE_INSTALLATION, table)) {
        match required(db, table, "district_id").await {
            None => faults.push(format!("{table}: no `district_id`")),
            Some(false) => faults.push(format!("{table}: `district_id` may be null")),
            Some(true) => {}
        }
        // Origin 'pk' is the id, which is unique everywhere by its making (UUIDv7).
        let unique = "SELECT name FROM pragma_index_list('#') WHERE \"unique\" AND origin <> 'pk' ORDER BY name";
        for index in names(db, &unique.replace('#', table)).await {
            let columns = names(db, &format!("SELECT name FROM pragma_index_info('{index}') ORDER BY seqno")).await;
            let key = format!("{table} ({})", columns.join(", "));
            if columns.first().is_none_or(|first| first != "district_id") && !has(ACROSS_DISTRICTS, &key) {
                faults.push(format!("{key}: a unique key that does not begin with `district_id`"));
            }
        }
    }
    faults
}

fn has(list: &[(&str, &str)], name: &str) -> bool {
    list.iter().any(|(listed, _)| *listed == name)
}

/// Whether the column refuses NULL; `None` when there is no such column.
async fn required(db: &mut SqliteConnection, table: &str, column: &str) -> Option<bool> {
    let query = format!("SELECT \"notnull\" FROM pragma_table_info('{table}') WHERE name = '{column}'");
    sqlx::query_scalar(AssertSqlSafe(query)).fetch_optional(db).await.unwrap()
}

async fn names(db: &mut SqliteConnection, query: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(query)).fetch_all(db).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}
