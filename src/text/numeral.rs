//! Small numbers in Chinese characters, for terms and sessions.

const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// 十四 for 14; numbers outside 1–99 as digits.
pub fn chinese(n: u32) -> String {
    if !(1..=99).contains(&n) {
        return n.to_string();
    }
    let (tens, ones) = ((n / 10) as usize, (n % 10) as usize);
    let mut text = String::new();
    if tens > 1 {
        text.push_str(DIGITS[tens]);
    }
    if tens > 0 {
        text.push('十');
    }
    text.push_str(DIGITS[ones]);
    text
}
