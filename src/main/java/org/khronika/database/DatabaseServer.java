package org.khronika.database;

/** A server that answers; closing it takes back whatever was started for it. */
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres, Supervision {

    /** Where Khronika's database is on it; another place after our own server was started again. */
    Address address();

    @Override
    void close();
}
