package org.khronika.database;

/** A server that answers; closing it takes back whatever was started for it. */
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {

    /** Where Khronika's database is on it. */
    Address address();

    @Override
    void close();
}
