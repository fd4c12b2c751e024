package org.khronika;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.khronika.access.CurrentMember;
import org.khronika.access.PlainPage;
import org.khronika.words.Language;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * What is said when even the page about a failure fails, or when a request is so broken that it reaches no page: a sentence, and
 * never the web server's own report.
 */
@Configuration(proxyBeanMethods = false)
class PlainErrors {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> noReportOfTheServer() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                for (Valve valve : host.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                        host.getPipeline().removeValve(valve);
                    }
                }
                host.setErrorReportValveClass(Report.class.getName());
                host.getPipeline().addValve(new Report());
            }
        });
    }

    /** Writes the sentence. Public, because the web server makes it by its name. */
    public static final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Language language = CurrentMember.language(request);
            String page = status < 500
                    ? PlainPage.html(phrase("error.400.not-understood"), phrase("error.plain.not-complete"), language)
                    : PlainPage.html(phrase("error.503.not-now"), phrase("error.plain.could-not-answer"), language);
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.setHeader("Content-Security-Policy", "default-src 'none'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.getReporter().write(page);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("Nobody heard of the failure any more.", gone);
            }
        }
    }
}
