package org.khronika.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Members;
import org.khronika.demo.DemoRecords;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.Cast;
import org.khronika.review.Reviewed;
import org.khronika.words.Language;
import org.springframework.boot.test.context.TestComponent;

/** The release that the demo's records would be now, and its files as texts; both are made once for as long as the records stay the same. */
@TestComponent
public class DemoSite {

    private final DemoRecords demo;
    private final Members members;
    private final Reviewed reviewed;
    private final ReleasePlanner planner;
    private final SiteWriter writer;
    private @Nullable Known known;

    DemoSite(DemoRecords demo, Members members, Reviewed reviewed, ReleasePlanner planner, SiteWriter writer) {
        this.demo = demo;
        this.members = members;
        this.reviewed = reviewed;
        this.planner = planner;
        this.writer = writer;
    }

    private record Known(List<Reviewed.Accepted> accepted, ReleasePlan plan, Map<String, String> files) {}

    /** What the release would say in the language of the installation. */
    ReleasePlan plan() throws IOException {
        return known().plan();
    }

    /** What it would lay out, each file by its path. */
    Map<String, String> files() throws IOException {
        return known().files();
    }

    /** What it would say in a language. */
    ReleasePlan plan(Language language) {
        load();
        return planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null, List.of(language))
                .plan();
    }

    /** What a plan would lay out. */
    Map<String, String> files(ReleasePlan plan) throws IOException {
        Map<String, String> files = new HashMap<>();
        writer.write(plan, (EachFile)
                (path, bytes, record) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return Map.copyOf(files);
    }

    private Known known() throws IOException {
        load();
        List<Reviewed.Accepted> accepted = reviewed.versions();
        Known last = known;
        if (last == null || !last.accepted().equals(accepted)) {
            ReleasePlan plan =
                    planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null).plan();
            last = new Known(accepted, plan, files(plan));
            known = last;
        }
        return last;
    }

    private void load() {
        if (reviewed.list().isEmpty()) {
            demo.load(Cast.ayla(members), Cast.rada(members));
        }
    }
}
