package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.Installation;
import org.khronika.publication.PublicJson;
import org.khronika.publication.PublicRecord;

/**
 * What a page is about, in the words of schema.org for programs that read pages (JSON-LD): only what the page itself says, and no name that it
 * does not print.
 */
record LinkedData(
        ShownTypes types,
        Tree tree,
        Installation installation,
        String path,
        @Nullable PublicRecord record) {

    /** The page with this title, as it stands in its head; what could end the element that it stands in is written otherwise. */
    public String of(String title) {
        Map<String, Object> page = thing("WebPage");
        page.put("@id", installation.id("page " + tree.at(path)));
        page.put("name", record == null ? title : record.page().title());
        page.put("inLanguage", tree.plan().language().tag());
        URI address = installation.address(tree.at(path));
        if (address != null) {
            page.put("url", address.toString());
        }
        Map<String, Object> site = thing("WebSite");
        site.put("@id", installation.id("feed " + tree.country().code()));
        site.put(
                "name",
                phrase("site.civic-freedoms-in")
                        .with("country", tree.country().name())
                        .in(tree.plan().language()));
        page.put("isPartOf", site);
        if (record != null) {
            page.put("identifier", record.address().address());
            page.put("dateModified", record.reviewedOn().toString());
            types.get(record.kind()).schemaOrg().ifPresent(type -> page.put("about", about(type, record)));
        }
        return PublicJson.text(page).replace("<", "\\u003c");
    }

    private static Map<String, Object> about(String type, PublicRecord record) {
        Map<String, Object> about = thing(type);
        about.put("name", record.page().title());
        return about;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        if (type.equals("WebPage")) {
            thing.put("@context", "https://schema.org");
        }
        thing.put("@type", type);
        return thing;
    }
}
