//! Which addresses in the data may be links: those of the page's own site, and of hosts that the data name.

/// Whether an address may be followed; `page` is an address of the page's site, `hosts` are those that the data name.
pub fn is_safe(address: &str, page: &str, hosts: &[String]) -> bool {
    // A browser reads a backslash as a slash, and drops tabs and line ends: neither belongs into an address.
    if address.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace()) {
        return false;
    }
    if let Some(path) = address.strip_prefix('/') {
        return !path.starts_with('/');
    }
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    if !first.contains(':') {
        return true;
    }
    let Some(host) = host(address) else { return false };
    hosts.iter().any(|own| own.eq_ignore_ascii_case(host))
        || self::host(page).is_some_and(|own| own.eq_ignore_ascii_case(host))
}

/// The host of an address of the web, with its port; `None` for any other, and where a name stands before it.
fn host(address: &str) -> Option<&str> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let (start, rest) = address.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    })?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    (!host.is_empty() && !host.contains('@')).then_some(host)
}
