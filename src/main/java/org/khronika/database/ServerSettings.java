package org.khronika.database;

/** The settings that our own server must have, written anew at every start so that a new Khronika can change them. */
final class ServerSettings {

    private ServerSettings() {}

    /** The text of the file, for a server on that port. */
    static String onPort(int port) {
        return """
            # Written by Khronika at every start. Settings of your own: in postgresql.auto.conf.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 200

            # What was acknowledged is on the disk.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # No time zone can move a date.
            timezone = 'UTC'
            log_timezone = 'UTC'

            # The log holds neither names nor statements.
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length_on_error = 0
            log_checkpoints = off

            # Our statements are short: compiling them costs more than it saves.
            jit = off
            """.formatted(port);
    }
}
