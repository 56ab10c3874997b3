//! What a page shows, and the templates bound to it: plain data in, HTML out.
//!
//! Nothing here knows the database, the clock or who is signed in: the handlers fetch, and hand over words, times and
//! addresses that are ready to be shown. Every word comes from Fluent through [`Words`]; whatever a person wrote is
//! escaped by the template and carries its own `lang` and `dir`.

mod board;
mod book;
mod books;
mod child;
mod day;
mod demo;
mod desk;
mod form;
mod hours;
mod languages;
mod loans;

mod pieces;
mod plain;
mod programmes;
mod reading;
mod setup;
mod sheet;
mod spoken;
mod waiting;
mod wordings;
mod words;

pub use board::{
    AwayView, Board, BoardPage, Both, CardView, CellKind, CellView, ColumnView, Confirm, DayView, HallRow, HallView,
    LoadView, MovingView, PlanView, RoundRow, RoundsPage, RowView, Swap, UnplacedView, WordsForm,
};
pub use book::{BookPage, BookPart, BookStory, StoryPage};
pub use books::{BookView, BooksPage, FeedView, FeedsPage, NewBookPage, OnePage, TextField};
pub use child::{AdultView, AnswerView, ChildPage, EntryView, QuestionPage, QuestionView, QuestionsPage};
pub use day::{DayPage, SheetRow, SheetView};
pub use demo::{DemoPage, Phone, Sample};
pub use desk::{
    AdviceView, Answers, AppPage, Audience, Choice, Compose, Desk, Field, FieldKind, Meter, Note, Preview,
    PreviewLanguage, PreviewPart, Sent, ThreadRow, ThreadView, Undo, Unreached, Waits,
};
pub use form::{Input, InputKind, InputRow, Line, SmallForm};
pub use hours::{CalendarView, HoursPage, HoursView};
pub use languages::{LanguagesPage, Mail, Size, Told};
pub use loans::{BagView, BagsPage, CopyView, FigureTable, LibraryPage, LoansPage};
pub use pieces::{Bubble, Language, Moment, Problem, Shell, Side, StateLine, Tally, TallyPart};
pub use plain::{ErrorPage, MeetPage, SignInPage, UnsubscribePage, UnsubscribeStep};
pub use programmes::{
    NewProgrammeView, ProgrammePage, ProgrammeRow, ProgrammeView, ProgrammesPage, TurnView, WeekView,
};
pub use reading::{Around, BookField, ChildView, ChoosePage, ChooseRow, Choosing, ClassView, GapView, ReadingPage};
pub use setup::{InterpreterView, RoundNew, RoundNewPage, SetupPage, SetupView, Taking, TeacherView};
pub use sheet::{PrepColumn, PrepPage, PrepRow, PrepView, Starter};
pub use spoken::{PreviewField, PreviewWords};
pub use waiting::{WaitingLanguage, WaitingListPage, WaitingPage, WaitingRow, WaitingView};
pub use wordings::{WordingCount, WordingLanguage, WordingPage, WordingText, WordingView, WordingsPage};
pub use words::{Arg, ToArg, W, Words};
