package org.khronika.site;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khronika.publication.PublicSite;
import org.khronika.publication.PublicSite.PublicFile;
import org.khronika.publication.pages.Templates;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** Answers with a file of the live release, or says that there is none. */
@Component
record SiteHandler(PublicSite site, EarlierAnswer earlier, Templates templates, EmbeddingSettings embedding)
        implements HttpRequestHandler {

    private static final String NO_OTHER_HOST =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; ";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("csv", "text/csv;charset=UTF-8"),
            Map.entry("xml", "application/xml;charset=UTF-8"),
            Map.entry("atom", "application/atom+xml;charset=UTF-8"),
            Map.entry("md", "text/markdown;charset=UTF-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pem", "application/x-pem-file"),
            Map.entry("sig", "text/plain;charset=UTF-8"));

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setHeader("Content-Security-Policy", NO_OTHER_HOST + embedding.frameAncestors());
        if (embedding.isNobody()) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        String path = path(request);
        if (!site.isThere()) {
            nothing(path, response);
            return;
        }
        if (earlier.answers(path, request, response)) {
            return;
        }
        Optional<PublicFile> file = site.find(path);
        if (file.isPresent()) {
            send(file.get(), HttpServletResponse.SC_OK, request, response);
            return;
        }
        Optional<String> meant = recordPage(path).or(() -> folder(path));
        if (meant.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/" + meant.get(), HttpServletResponse.SC_FOUND);
            return;
        }
        Optional<PublicFile> missing = site.find(tree(path) + "404.html").or(() -> site.find("404.html"));
        if (missing.isPresent()) {
            send(missing.get(), HttpServletResponse.SC_NOT_FOUND, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String path(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative;
    }

    /** The folder of the language in which something was asked for, "ru/" of ru/cases.html; empty for the root. */
    private static String tree(String path) {
        return path.substring(0, path.indexOf('/') + 1);
    }

    /** The first page of a language whose folder was asked for without its slash: /ru. */
    private Optional<String> folder(String path) {
        return site.find(path + "/index.html").map(home -> path + "/");
    }

    /** The page of a record whose address alone was asked for: /KZ-P-2022-0010, /ru/KZ-P-2022-0010. */
    private Optional<String> recordPage(String path) {
        try {
            String tree = tree(path);
            String address = path.substring(tree.length()).toUpperCase(Locale.ROOT);
            String page = tree + "records/" + new RecordRef(address).address() + ".html";
            return site.find(page).map(PublicFile::path);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static void send(PublicFile file, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                file.path().startsWith("assets/fonts/") ? "public, max-age=604800" : "public, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (status == HttpServletResponse.SC_OK && names(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setContentType(type(file.path()));
        response.setContentLengthLong(Files.size(file.file()));
        if (request.getMethod().equals("GET")) {
            Files.copy(file.file(), response.getOutputStream());
        }
    }

    /** Whether the browser says that it has what the tag stands for. */
    static boolean names(@org.jspecify.annotations.Nullable String tags, String tag) {
        return tags != null && (tags.equals("*") || tags.contains(tag));
    }

    static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "text/plain;charset=UTF-8");
    }

    private void nothing(String path, HttpServletResponse response) throws IOException {
        boolean home = path.equals("index.html");
        byte[] page = templates.page(
                "site/nothing",
                home
                        ? Map.of("heading", phrase("site.nothing.yet"), "sentence", phrase("site.nothing.appear-here"))
                        : Map.of(
                                "heading", phrase("site.missing.no-page"),
                                "sentence", phrase("site.nothing.appear-with-the-first")),
                site.language(path));
        response.setStatus(home ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(type("index.html"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
