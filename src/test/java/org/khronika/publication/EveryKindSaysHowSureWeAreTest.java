package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.pages.Hedge;
import org.khronika.records.Evidence;
import org.khronika.records.Stored;
import org.khronika.records.Sureness;
import org.khronika.review.Reviewed;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the demo's release says by the one scale how sure we are, or is of a kind of which the method page says that it gives none. */
@DatabaseTest
@OnTheDemo
class EveryKindSaysHowSureWeAreTest {

    @Autowired
    DemoSite demo;

    @Autowired
    Reviewed reviewed;

    private ReleasePlan plan;
    private Map<RecordRef, Stored<?>> kept;
    private final Map<String, String> site = new HashMap<>();

    @BeforeEach
    void writeTheDemo() throws IOException {
        plan = demo.plan();
        kept = reviewed.list().stream().collect(Collectors.toMap(Stored::address, record -> record));
        site.putAll(demo.files());
    }

    private Sureness sureness(PublicRecord record) {
        Stored<?> stored = Objects.requireNonNull(kept.get(record.address()));
        return stored.citations().isEmpty() ? Sureness.NONE : Sureness.of(record.body());
    }

    private String html(PublicRecord record) {
        return Objects.requireNonNull(site.get(record.path()));
    }

    @Test
    void pageAndFilesSayItOfWhateverIsToldToHaveHappenedOrToHaveBeenSaid() {
        SoftAssertions softly = new SoftAssertions();
        for (PublicRecord record : plan.records()) {
            String json = Objects.requireNonNull(
                    site.get("records/" + record.address().address() + ".json"));
            Hedge hedge = record.page().hedge();
            String where = record.address().address();
            if (sureness(record) == Sureness.NONE) {
                softly.assertThat(hedge).as(where).isNull();
                continue;
            }
            softly.assertThat(hedge).as(where).isNotNull();
            if (hedge != null) {
                softly.assertThat(html(record)).as(where).contains("class=\"hedge\"");
                softly.assertThat(json)
                        .as(where)
                        .containsPattern("\"ourCertainty\"\\s*:\\s*\""
                                + hedge.certainty().name().toLowerCase(Locale.ROOT) + "\"");
                softly.assertThat(html(record))
                        .as("%s says what it takes", where)
                        .contains(
                                record.page().sureInWords().english().isEmpty()
                                        ? hedge.certainty().explanation()
                                        : record.page().sureInWords().english().split("[“”’]", 2)[0]);
            }
        }
        softly.assertAll();
    }

    @Test
    void whatNobodyJudgesIsNeverSurerThanReportedAndNothingIsSurerThanWhatItCites() {
        SoftAssertions softly = new SoftAssertions();
        for (PublicRecord record : plan.records()) {
            Hedge hedge = record.page().hedge();
            if (hedge != null) {
                Certainty most = sureness(record) == Sureness.JUDGED
                        ? Evidence.of(
                                        Objects.requireNonNull(kept.get(record.address()))
                                                .citations(),
                                        address -> Optional.ofNullable(kept.get(address))
                                                .map(Stored::body))
                                .entitles()
                        : Certainty.REPORTED;
                softly.assertThat(most.isAtLeast(hedge.certainty()))
                        .as("%s: %s", record.address(), hedge.certainty())
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    @Test
    void theMethodPageSaysOfEveryKindOfWhatWeAreHowSure() {
        String method = Objects.requireNonNull(site.get("method.html"));
        String list = method.substring(method.indexOf("id=\"certainty\""), method.indexOf("id=\"counting\""))
                .toLowerCase(Locale.ROOT);
        plan.records().stream()
                .map(PublicRecord::kind)
                .distinct()
                .forEach(kind -> assertThat(list)
                        .containsPattern("<dt>[^<]*\\b" + kind.many().english() + "\\b"));
        for (Sureness sureness : Sureness.values()) {
            assertThat(list)
                    .contains(sureness.said().english().split("[“”’]", 2)[0].toLowerCase(Locale.ROOT));
        }
        assertThat(method).doesNotContain("every page,");
    }
}
