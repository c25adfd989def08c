#!/bin/sh
# Fetches the source of SDL2 and Dear ImGui into a cache folder outside git: fetch_sources.sh CACHE_DIR
# They are the source packages of Debian 13, downloaded by apt-get from this machine's own Debian mirror and checked by
# SHA-256. Nothing of the system's apt set-up is changed. Does nothing when the cache is complete.
set -eu

cache=$1
mkdir -p "$cache/sources"

# The Debian archive that this machine uses: the first URI in its apt sources that is not a security or other archive.
debian_mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -n 's/^deb[^#]* \(https\{0,1\}:[^ ]*\/debian\/\{0,1\}\) .*/\1/p; s/^URIs:.* \{0,1\}\(https\{0,1\}:[^ ]*\/debian\/\{0,1\}\) *$/\1/p' |
        head -n 1
}

# fetch PACKAGE VERSION SHA256: unpacks the upstream archive of a Debian 13 source package to sources/PACKAGE-VERSION
fetch() {
    target="$cache/sources/$1-$2"
    [ -e "$target/.complete" ] && return 0
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || { echo "No Debian archive found in /etc/apt: cannot fetch $1 $2" >&2; exit 1; }
    work=$(mktemp -d)
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/etc"
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$work/etc/trixie.list"
    set -- "$1" "$2" "$3" -o Dir::Etc::SourceList="$work/etc/trixie.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Get::List-Cleanup=0 -o APT::Sandbox::User=root
    package=$1 version=$2 sum=$3
    shift 3
    echo "Fetching $package $version (Debian source package)"
    (cd "$work" && apt-get "$@" -qq update && apt-get "$@" -qq source --download-only "$package" >apt.log 2>&1) ||
        { cat "$work/apt.log" >&2; echo "Could not download $package $version" >&2; exit 1; }
    archive=$(find "$work" -maxdepth 1 -name "${package}_${version}*.orig.tar.*" ! -name '*.asc' | head -n 1)
    [ -n "$archive" ] || { echo "$package: the archive does not hold version $version any more" >&2; exit 1; }
    echo "$sum  $archive" | sha256sum --check --quiet || { echo "$package $version: wrong checksum" >&2; exit 1; }
    rm -rf "$target" && mkdir -p "$target"
    tar -xf "$archive" -C "$target" --strip-components=1
    touch "$target/.complete"
    rm -rf "$work"
}

fetch libsdl2 2.32.4 d364cded8bf41f3f503014d3fb6473f1a7077ff468da1638dae4a6bec6ef2277
fetch imgui 1.90.1 ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c
