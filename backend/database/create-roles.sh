#!/bin/sh
# Creates the databases and their roles in an empty PostgreSQL: the owner migrates, the application works, Keycloak has
# a database of its own. Rights to tables are given by the migrations; here the application role may only connect.
set -eu

psql --set=ON_ERROR_STOP=1 --no-psqlrc --quiet --username="${POSTGRES_USER:-postgres}" --dbname=postgres \
  --set=owner_password="$SERVICEPROGRAM_OWNER_PASSWORD" \
  --set=app_password="$SERVICEPROGRAM_APP_PASSWORD" \
  --set=keycloak_password="$KEYCLOAK_PASSWORD" <<'SQL'
CREATE ROLE serviceprogram_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE serviceprogram_app LOGIN PASSWORD :'app_password';
CREATE DATABASE serviceprogram OWNER serviceprogram_owner;
REVOKE ALL ON DATABASE serviceprogram FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE serviceprogram TO serviceprogram_app;

CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
