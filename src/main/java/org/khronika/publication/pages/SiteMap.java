package org.khronika.publication.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.FileSink;
import org.khronika.publication.Installation;
import org.khronika.values.RecordRef;
import org.springframework.web.util.HtmlUtils;

/**
 * Notes the pages of a release on their way and lists them for those who search the web, by their whole addresses: where nobody has said where
 * the site stands, there is no list.
 */
final class SiteMap implements FileSink {

    /** No list may be longer. */
    private static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final FileSink next;
    private final Installation installation;
    private final List<String> pages = new ArrayList<>();

    SiteMap(FileSink next, Installation installation) {
        this.next = next;
        this.installation = installation;
    }

    @Override
    public void put(String path, byte[] bytes, @Nullable RecordRef record) throws IOException {
        note(path);
        next.put(path, bytes, record);
    }

    @Override
    public void put(String path, String restsOn, Made file, @Nullable RecordRef record) throws IOException {
        note(path);
        next.put(path, restsOn, file, record);
    }

    private void note(String path) {
        if (path.endsWith(".html") && !path.endsWith("404.html")) {
            pages.add(path);
        }
    }

    @Override
    public boolean looksOnly() {
        return next.looksOnly();
    }

    /** Writes the list, in parts where it is long, and where it lies for programs that ask. */
    void write() throws IOException {
        if (installation.address("") == null) {
            return;
        }
        int parts = (pages.size() + MOST - 1) / MOST;
        for (int n = 0; n < parts; n++) {
            List<String> some = pages.subList(n * MOST, Math.min(pages.size(), (n + 1) * MOST));
            next.put(parts > 1 ? part(n) : "sitemap.xml", list("urlset", "url", some), null);
        }
        if (parts > 1) {
            List<String> all = new ArrayList<>();
            for (int n = 0; n < parts; n++) {
                all.add(part(n));
            }
            next.put("sitemap.xml", list("sitemapindex", "sitemap", all), null);
        }
        String robots = "User-agent: *\nAllow: /\nSitemap: " + installation.address("sitemap.xml") + "\n";
        next.put("robots.txt", robots.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String part(int n) {
        return "sitemap-" + (n + 1) + ".xml";
    }

    private byte[] list(String all, String one, List<String> paths) {
        StringBuilder xml = new StringBuilder(HEAD).append('<').append(all).append(NAMESPACE);
        paths.forEach(path -> xml.append("  <")
                .append(one)
                .append("><loc>")
                .append(HtmlUtils.htmlEscapeDecimal(String.valueOf(installation.address(path)), "UTF-8"))
                .append("</loc></")
                .append(one)
                .append(">\n"));
        return xml.append("</").append(all).append(">\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
