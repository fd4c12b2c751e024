package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the application: the desk and the public site, with the database beneath them. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "cli.serve.says")
final class ServeCommand extends Verb {

    @Option(names = "--demo", description = "cli.serve.demo")
    private boolean demo;

    @Option(names = "--port", paramLabel = "cli.value.number", description = "cli.serve.port")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        List<String> settings = new ArrayList<>();
        settings.add("--khronika.demo=" + demo);
        settings.add("--khronika.alone=true");
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        try {
            ConfigurableApplicationContext started = ApplicationStart.serving(settings.toArray(String[]::new));
            tell(phrase("cli.serve.ready").with("address", address(started)));
            return RootCommand.KEEPS_RUNNING;
        } catch (NotStarted e) {
            problems().println(Terminal.why(e));
            if (e.isUnforeseen()) {
                e.printStackTrace(problems());
            }
            return 1;
        }
    }

    private static String address(ConfigurableApplicationContext started) {
        String listening = started.getEnvironment().getProperty("server.address", "127.0.0.1");
        String host = listening.equals("127.0.0.1") || listening.equals("0.0.0.0") ? "localhost" : listening;
        int actual = started instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        return "http://%s:%d/".formatted(host, actual);
    }
}
