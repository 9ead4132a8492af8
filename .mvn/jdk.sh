# Sourced by ./polymyo and ./verify: finds a JDK and a Maven without asking the user to set anything.

# The major version of the JDK in $1, read from its release file; 0 when there is none or it has no compiler.
jdk_version() {
    [ -f "$1/release" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
    number=0
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            number=${value#\"}
            number=${number%%[!0-9]*}
        fi
    done <"$1/release"
    echo "${number:-0}"
}

# Puts the newest JDK from 21 on into $jdk; what the user chose with POLYMYO_JAVA_HOME wins. Fails when there is none.
find_jdk() {
    jdk=
    newest=20
    on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null)
    on_path=${on_path%/bin/javac}
    for candidate in "${POLYMYO_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* \
        /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] || continue
        version=$(jdk_version "$candidate")
        if [ "$version" -gt "$newest" ]; then
            newest=$version
            jdk=$candidate
            [ "$candidate" = "${POLYMYO_JAVA_HOME:-}" ] && break
        fi
    done
    [ -n "$jdk" ]
}

no_jdk="Polymyo needs a Java development kit (JDK) of version 21 or newer and found none: install one, for example with"
no_jdk="$no_jdk 'apt install openjdk-21-jdk' or from https://adoptium.net, or name its folder in POLYMYO_JAVA_HOME."

# Runs Maven quietly in $root with the JDK found, by the installed mvn or else the wrapper. Where the home folder cannot
# be written, libraries are kept in the checkout instead.
run_maven() {
    maven=$(command -v mvn 2>/dev/null) || maven=$root/mvnw
    if [ -n "${HOME:-}" ] && mkdir -p "$HOME/.m2" 2>/dev/null && [ -w "$HOME/.m2" ]; then
        (cd "$root" && JAVA_HOME=$jdk "$maven" -B -ntp "$@")
    else
        (cd "$root" && JAVA_HOME=$jdk MAVEN_USER_HOME="$root/.cache/m2" \
            "$maven" -B -ntp "-Dmaven.repo.local=$root/.cache/m2/repository" "$@")
    fi
}
