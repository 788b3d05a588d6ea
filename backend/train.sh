#!/usr/bin/env bash
# Runs where the image is built: starts the service, has it answer what needs neither database nor identity provider,
# stops it, and so leaves app.aot, from which later starts take what they would else load, link and compile anew. The
# flags of the virtual machine must be those of the image's start. Then it starts once more from the cache alone: a start
# that cannot use it goes on all the same, and is only slow.
#   train.sh FLAGS… (ends with -jar quarkus-run.jar)
set -euo pipefail

# None is there while an image is built: nothing is migrated or validated, and keys are fetched when they are needed.
export QUARKUS_FLYWAY_MIGRATE_AT_START=false QUARKUS_HIBERNATE_ORM_DATABASE_START_OFFLINE=true \
  QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY=none \
  QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/none \
  QUARKUS_DATASOURCE_USERNAME=none QUARKUS_DATASOURCE_PASSWORD=none \
  QUARKUS_FLYWAY_USERNAME=none QUARKUS_FLYWAY_PASSWORD=none \
  QUARKUS_OIDC_AUTH_SERVER_URL=http://127.0.0.1:1/realms/none \
  QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=${TRAINING_PORT:-18080} QUARKUS_SHUTDOWN_DELAY=0S

# get PATH: the first line of the answer; nothing while nobody answers.
get() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT" &&
      printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&3 && cat <&3
  ) 2>/dev/null | head -n 1 || true
}

# start COMMAND…: in the background, until it lives; nobody else may answer in its place.
start() {
  [ -z "$(get /q/health/live)" ] || { echo "Port $QUARKUS_HTTP_PORT is taken: set TRAINING_PORT." >&2; exit 1; }
  "$@" &
  service=$!
  for ((try = 0; try < 240; try++)); do
    [[ $(get /q/health/live) == *' 200 '* ]] && return
    kill -0 "$service" 2>/dev/null || break
    sleep 0.5
  done
  echo "The service did not start: $*" >&2
  kill -TERM "$service" 2>/dev/null || true
  exit 1
}

stop() {
  kill -TERM "$service"
  wait "$service" || [ $? = 143 ]
}

start java -XX:AOTCacheOutput=app.aot "$@"
for path in /api-info /openapi /openapi-3.0.yaml /problems /problems/locked /docs/ /regions /support-decisions /unknown; do
  echo "$path: $(get "/serviceprogram/v1$path")"
done
[[ $(get /q/metrics) == *' 200 '* ]]
stop
[ -s app.aot ]

# AOTMode=on: the virtual machine ends when it cannot take the cache. As the image's user, who owns nothing here and so
# can write to no folder but those of everybody, such as /tmp; where that cannot be, as whoever builds.
as_user=()
image_user=(setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs)
if [ "$(id -u)" = 0 ] && "${image_user[@]}" sh -c 'cd "$PWD" && ! [ -w . ] && java -version' >/dev/null 2>&1; then
  as_user=("${image_user[@]}")
fi
start "${as_user[@]}" java -XX:AOTCache=app.aot -XX:AOTMode=on "$@"
stop
echo "Started from the ahead-of-time cache alone${as_user:+, as user 10001}."
