//! The style sheet: contrast computed by the WCAG formula on all grounds, in light and dark, and logical properties only.

use std::collections::BTreeMap;

const SHEET: &str = include_str!("../../../src/web/assets/porchlight.css");

/// The colours of one scheme by token: the first `:root` is light, the second, laid over it, dark.
fn scheme(dark: bool) -> BTreeMap<String, [f64; 3]> {
    let mut tokens = BTreeMap::new();
    for block in SHEET.split(":root {").skip(1).take(if dark { 2 } else { 1 }) {
        for line in block.split('}').next().unwrap().split(';') {
            let Some((name, value)) = line.split_once(": #") else { continue };
            let hex = u32::from_str_radix(value.trim(), 16).unwrap();
            let channel = |shift: u32| f64::from((hex >> shift) & 255) / 255.0;
            tokens.insert(name.trim().trim_start_matches("--").to_owned(), [channel(16), channel(8), channel(0)]);
        }
    }
    tokens
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_colour_can_be_read_on_every_ground() {
    for dark in [false, true] {
        let of = scheme(dark);
        let least = |front: &str, back: &str, least: f64| {
            let found = contrast(of[front], of[back]);
            assert!(found >= least, "{front} on {back}, dark {dark}: {found:.2} < {least}");
        };
        for ground in ["paper", "card", "sunk"] {
            least("ink", ground, 13.4);
            least("muted", ground, 5.8);
            least("primary", ground, 7.8);
            least("line", ground, 3.0);
            for state in ["good", "warn", "bad"] {
                least(state, ground, 5.4);
            }
        }
        least("on-primary", "primary", 8.3);
        least("on-lamp", "lamp", 8.4);
        for bubble in ["family", "school"] {
            least("ink", bubble, 9.5);
        }
    }
}

#[test]
fn only_logical_properties_so_that_right_to_left_is_free() {
    for bad in [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        "\n  left:",
        "\n  right:",
        " left: 0",
        " right: 0",
    ] {
        assert!(!SHEET.contains(bad), "{bad}");
    }
}

#[test]
fn only_the_sizes_of_the_style() {
    for line in SHEET.lines().filter(|line| line.contains("font-size:")) {
        for size in line.split("font-size:").skip(1) {
            assert!(size.trim_start().starts_with("var(--"), "{line}");
        }
    }
}
