//! What families read, and how long it is: Fluent catalogue, rendering, SMS segments.
