#!/usr/bin/env bash
# Starts the built stack (make run builds it first). Becomes the Java process, so that signals reach it.
set -euo pipefail
cd "$(dirname "$0")/../.."
source .ci/toolchain
find_jdk
exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
  -cp 'backend/local-stack/target/*:backend/local-stack/target/stack/lib/*' \
  se.serviceprogram.localstack.LocalStack "$@"
