package org.khronika.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.publication.EarlierReleases;
import org.khronika.publication.EarlierReleases.EarlierFile;
import org.khronika.publication.PublicSite;
import org.khronika.publication.pages.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a file of an earlier release: {@code /releases/1/cases.html}. No search is to find it. */
@Component
record EarlierAnswer(PublicSite site, EarlierReleases releases, Templates templates) {

    private static final Pattern EARLIER = Pattern.compile("releases/(\\d{1,9})/(.+)");
    private static final Pattern WITHOUT_SLASH = Pattern.compile("releases/\\d{1,9}");

    /** How long a reader waits before asking again for what is being looked through, in seconds. */
    private static final String AGAIN_IN = "10";

    /** Whether it was something of an earlier release, and has been answered. */
    boolean answers(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.equals("releases/index.html") && site.find("releases.html").isPresent()) {
            response.sendRedirect(request.getContextPath() + "/releases.html", HttpServletResponse.SC_FOUND);
            return true;
        }
        if (WITHOUT_SLASH.matcher(path).matches()) {
            response.sendRedirect(request.getContextPath() + "/" + path + "/", HttpServletResponse.SC_FOUND);
            return true;
        }
        Matcher parts = EARLIER.matcher(path);
        if (!parts.matches()) {
            return false;
        }
        int number = Integer.parseInt(parts.group(1));
        String file = parts.group(2);
        if (site.isRelease(number)) {
            response.sendRedirect(request.getContextPath() + "/" + file, HttpServletResponse.SC_FOUND);
            return true;
        }
        Optional<EarlierFile> found = releases.find(number, file);
        if (found.isPresent()) {
            send(found.get(), file, request, response);
        } else if (releases.isWaiting(number)) {
            waiting(file, response);
        }
        return found.isPresent() || releases.isWaiting(number);
    }

    private static void send(EarlierFile file, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(
                HttpHeaders.LINK, "<" + request.getContextPath() + "/" + file.now() + ">; rel=\"canonical\"");
        if (SiteHandler.names(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(SiteHandler.type(path));
        response.setContentLength(file.size());
        if (request.getMethod().equals("GET")) {
            file.to(response.getOutputStream());
        }
    }

    private void waiting(String path, HttpServletResponse response) throws IOException {
        byte[] page = templates.page("site/looked-through", java.util.Map.of(), site.language(path));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_IN);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(SiteHandler.type("index.html"));
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
