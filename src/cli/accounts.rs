//! `porchlight district | staff | token`.

use std::io::BufRead as _;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use porchlight::clock::Clock;
use porchlight::db::Store;
use porchlight::entities::{Role, staff};
use porchlight::error::Error;
use porchlight::ids::{Ids, RowId};
use porchlight::people::accounts::{self, NewStaff};
use porchlight::people::districts::{self, NewDistrict};
use porchlight::scope::Scope;

/// `porchlight district`
#[derive(Subcommand)]
pub enum District {
    /// Makes a district.
    Add(AddDistrict),
    /// Lists the districts.
    List,
}

/// What a district needs.
#[derive(Args)]
pub struct AddDistrict {
    /// Its name.
    name: String,
    /// IANA time zone, such as America/Chicago.
    #[arg(long)]
    zone: String,
    /// ISO 3166 region of phone numbers written without a country code.
    #[arg(long, default_value = "US")]
    region: String,
    /// BCP 47 tag of the language of its staff.
    #[arg(long, default_value = "en")]
    language: String,
    /// A number that families may call.
    #[arg(long)]
    phone: Option<String>,
}

impl District {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (_, store) = super::open(file).await?;
        match self {
            Self::Add(add) => {
                let new = NewDistrict {
                    name: &add.name,
                    zone: &add.zone,
                    region: &add.region,
                    language: &add.language,
                    phone: add.phone.as_deref(),
                };
                let district = districts::add(&store, &Ids::random(), Clock::System.now(), new).await?;
                say!("{}\t{}", district.id, district.name);
            }
            Self::List => {
                for district in districts::all(&store).await? {
                    say!("{}\t{}\t{}\t{}", district.id, district.name, district.zone, district.region);
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// `porchlight staff`
#[derive(Subcommand)]
pub enum Staff {
    /// Makes an account.
    Add(AddStaff),
    /// Sets the password of an account, from the roster or made by hand.
    Password {
        /// Whose.
        #[arg(long)]
        email: String,
        /// Which district.
        #[arg(long)]
        district: Option<String>,
    },
}

/// What an account needs.
#[derive(Args)]
pub struct AddStaff {
    /// Sign-in name.
    #[arg(long)]
    email: String,
    /// As families know her: "Ms. Reyes".
    #[arg(long)]
    name: String,
    /// What she may do.
    #[arg(long, value_enum, default_value = "teacher")]
    role: RoleName,
    /// BCP 47 tag of the language she reads.
    #[arg(long, default_value = "en")]
    language: String,
    /// Reads the password from standard input; without it the account has none yet.
    #[arg(long)]
    password_stdin: bool,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
}

/// A role on the command line.
#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    Teacher,
    Coordinator,
    Administrator,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Teacher => Self::Teacher,
            RoleName::Coordinator => Self::Coordinator,
            RoleName::Administrator => Self::Administrator,
        }
    }
}

impl Staff {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (_, store) = super::open(file).await?;
        match self {
            Self::Add(add) => {
                let scope = Scope::district(super::the_district(&store, add.district.as_deref()).await?.id);
                let password = if add.password_stdin { Some(password()?) } else { None };
                let new = NewStaff {
                    email: &add.email,
                    name: &add.name,
                    role: add.role.into(),
                    password: password.as_deref(),
                    language: &add.language,
                };
                let id = accounts::add_staff(&store, &Ids::random(), Clock::System.now(), &scope, new).await?;
                say!("{id}\t{}", add.email);
            }
            Self::Password { email, district } => {
                let (scope, staff) = account(&store, district.as_deref(), &email).await?;
                accounts::set_password(&store, &Ids::random(), &scope, staff.id, &password()?).await?;
                say!("the password is set; open sign-ins of the account have ended");
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// `porchlight token`
#[derive(Subcommand)]
pub enum Token {
    /// Makes a token with the rights of an account. It is shown once.
    Create {
        /// Whose rights.
        #[arg(long)]
        email: String,
        /// What it is for.
        #[arg(long, default_value = "api")]
        name: String,
        /// Which district.
        #[arg(long)]
        district: Option<String>,
    },
    /// Lists the tokens of an account.
    List {
        /// Whose.
        #[arg(long)]
        email: String,
        /// Which district.
        #[arg(long)]
        district: Option<String>,
    },
    /// Takes a token back.
    Revoke {
        /// Its id, as `list` shows it.
        id: String,
        /// Which district.
        #[arg(long)]
        district: Option<String>,
    },
}

impl Token {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (_, store) = super::open(file).await?;
        let now = Clock::System.now();
        match self {
            Self::Create { email, name, district } => {
                let (_, staff) = account(&store, district.as_deref(), &email).await?;
                say!("{}", accounts::create_token(&store, &Ids::random(), now, &staff, &name).await?);
            }
            Self::List { email, district } => {
                let (scope, staff) = account(&store, district.as_deref(), &email).await?;
                for token in accounts::tokens(&store, &scope, staff.id).await? {
                    let state = if token.revoked_at.is_some() { "revoked" } else { "valid" };
                    say!("{}\t{}\t{state}\t{}", token.id, token.name, token.created_at.timestamp());
                }
            }
            Self::Revoke { id, district } => {
                let scope = Scope::district(super::the_district(&store, district.as_deref()).await?.id);
                let id: RowId = id.parse().map_err(|_| Error::invalid("id", "is not the id of a token"))?;
                if !accounts::revoke_token(&store, &scope, id, now).await? {
                    return Err(Error::NotFound("token"));
                }
                say!("revoked");
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// An account by its sign-in name.
pub async fn account(store: &Store, district: Option<&str>, email: &str) -> Result<(Scope, staff::Model), Error> {
    let scope = Scope::district(super::the_district(store, district).await?.id);
    let wanted = accounts::email(email).ok_or_else(|| Error::invalid("email", "is not an e-mail address"))?;
    let found = accounts::store::by_email(store.read(), &scope, &wanted).await?;
    Ok((scope, found.ok_or(Error::NotFound("member of staff"))?))
}

fn password() -> Result<String, Error> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|fault| Error::Fault(fault.to_string()))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
