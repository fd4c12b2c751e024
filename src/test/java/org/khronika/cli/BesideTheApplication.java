package org.khronika.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khronika.KhronikaApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verbs are run on the installation of the test, as a second program beside the application. */
abstract class BesideTheApplication {

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient db;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @BeforeEach
    void theSameInstallation() {
        String database =
                db.sql("select current_database()").query(String.class).single();
        String first = String.valueOf(environment.getProperty("khronika.database.url"));
        System.setProperty("khronika.database.url", first.replaceFirst("/test_[0-9_]+", "/" + database));
        System.setProperty("khronika.home", String.valueOf(environment.getProperty("khronika.home")));
        ApplicationStart.of(KhronikaApplication.class);
    }

    @AfterEach
    void forget() {
        System.clearProperty("khronika.database.url");
        System.clearProperty("khronika.home");
    }

    /** What the verb wrote before is forgotten. */
    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return RootCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
