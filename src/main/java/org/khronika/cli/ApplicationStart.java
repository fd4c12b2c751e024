package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.api.FlywayException;
import org.khronika.database.DatabaseUnavailable;
import org.khronika.values.WrongSetting;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.convert.ConversionFailedException;

/** Starts the application for a verb that needs it, and says in a sentence why it does not start. */
final class ApplicationStart {

    /** Boot would report a failed start in its own way; we say it in ours. */
    private static final List<String> QUIET = List.of(
            "--logging.level.org.springframework.boot.SpringApplication=off",
            "--logging.level.org.springframework.boot.diagnostics=off",
            "--logging.level.org.springframework.boot.web.server.servlet.context=error");

    private static final AtomicReference<Class<?>> APPLICATION = new AtomicReference<>();

    private ApplicationStart() {}

    /** Says which application the verbs start. */
    static void of(Class<?> application) {
        APPLICATION.set(application);
    }

    /** The application as {@code serve} runs it; it takes requests when this returns. */
    static ConfigurableApplicationContext serving(String... settings) {
        List<String> all = new ArrayList<>(QUIET);
        all.addAll(Arrays.asList(settings));
        try {
            return SpringApplication.run(Objects.requireNonNull(APPLICATION.get()), all.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new NotStarted(
                    sentence(e).orElseGet(() -> phrase("cli.not-started").with("why", e.toString())), e);
        }
    }

    /** The same application for the work of one verb: it answers no requests. To be closed when the work is done. */
    static ConfigurableApplicationContext working(String... settings) {
        List<String> all = new ArrayList<>(Arrays.asList(settings));
        all.add("--server.port=-1");
        return serving(all.toArray(String[]::new));
    }

    /** What a person can do about the failure; empty for one that nobody foresaw. */
    static Optional<Sayable> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Sayable> sentence = switch (cause) {
                case DatabaseUnavailable unavailable -> Optional.of(unavailable.why());
                case PortInUseException taken ->
                    Optional.of(phrase("cli.port-taken").with("port", Integer.toString(taken.getPort())));
                case FlywayException refused ->
                    Optional.of(phrase("cli.tables")
                            .with("why", String.valueOf(refused.getMessage()).replaceAll("\\s+", " ")));
                case BindException wrong -> Optional.of(describe(wrong));
                default -> Optional.empty();
            };
            if (sentence.isPresent()) {
                return sentence;
            }
        }
        return Optional.empty();
    }

    private static Sayable describe(BindException wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSetting) {
                return SaysWhy.of(cause);
            }
            if (cause instanceof ConversionFailedException failed) {
                boolean number =
                        Number.class.isAssignableFrom(failed.getTargetType().getObjectType());
                return phrase(number ? "cli.setting.no-number" : "cli.setting.wrong")
                        .with("name", String.valueOf(wrong.getName()))
                        .with("found", String.valueOf(failed.getValue()));
            }
        }
        return phrase("cli.setting.not-understood").with("name", String.valueOf(wrong.getName()));
    }
}
