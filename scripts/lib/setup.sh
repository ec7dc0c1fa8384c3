# Sourced by the other scripts: goes to the repository's root and sees that
# the C libraries Dateline builds on are there.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packages=(libncurses-dev libsqlite3-dev libxml2-dev libcurl4-openssl-dev zlib1g-dev)

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
    local name
    for name in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"
    done
}

install_missing() {
    local missing=()
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    local as=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || refuse "${missing[*]}"
        as=(sudo)
    fi
    say "Installing ${missing[*]} ..."
    "${as[@]}" apt-get update -qq && "${as[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq "${missing[@]}" >/dev/null || refuse "${missing[*]}"
}

refuse() {
    say "Dateline needs these Debian packages: $1. They could not be installed from here;"
    say "as an administrator, run: apt-get install $1"
    exit 1
}

need_swift() {
    command -v swift >/dev/null && return 0
    say "Dateline is built with Swift 6.1 or later, and there is no 'swift' on the PATH."
    exit 1
}

# Optimised, and with Swift's own libraries inside: the program starts in half
# the time (docs/notes/speed.md), and runs where there is no Swift.
release=(-c release --static-swift-stdlib)

# build_release PRODUCT...
build_release() {
    local product
    for product in "$@"; do swift build "${release[@]}" --product "$product" || return 1; done
}

# The same, and nothing is said unless it fails.
build_release_quietly() {
    local log status=0
    log=$(mktemp)
    build_release "$@" >"$log" 2>&1 || { status=1; cat "$log" >&2; }
    rm -f "$log"
    return "$status"
}

# The folder that the programs are built in.
release_folder() { swift build "${release[@]}" --show-bin-path; }

if command -v dpkg-query >/dev/null; then install_missing; fi
need_swift
