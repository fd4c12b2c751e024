package org.khronika.desk.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Refused.RefusedField;
import org.khronika.access.Reply;
import org.khronika.desk.web.StaffNamer;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.CountParts;
import org.khronika.statistics.CountableKinds;
import org.khronika.statistics.CountsSeen;
import org.khronika.statistics.WrongPart;
import org.khronika.values.RecordKind;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page on which a count is made: the form, the number with its table and drawing, and the text of the definition. */
@Component
record CountPage(CountsSeen counts, CountForm form, CountableKinds kinds, Records records) {

    /** Its address. */
    static final String AT = "/desk/statistics";

    private static final RecordKind FIRST = RecordKind.INCIDENT;

    /** A kind to choose. */
    record KindLink(Sayable label, String href, boolean current) {}

    /** A text that is no definition, around the part that is wrong; the part is empty where it is the whole. */
    record Marked(String before, String wrong, String after) {}

    String show(Member me, Map<String, String> asked, Reply reply) {
        Reader reader = Reader.of(me);
        StaffNamer namer = new StaffNamer(records, reader);
        if (asked.containsKey("measure")) {
            CountForm.Sent sent = form.sent(asked);
            return sent.wrong().isEmpty()
                    ? reply.to(CellAddress.page(sent.parts().text()))
                    : refused(sent, reader, namer, reply);
        }
        String text = asked.getOrDefault("count", "kind:" + FIRST.code()).strip();
        CountParts parts = CountParts.of(text);
        reply.with("definition", text)
                .with("marked", null)
                .with("seen", null)
                .with("isAsked", asked.containsKey("count"));
        try {
            CountsSeen.SeenCount seen = counts.of(text, reader, namer);
            return page(seen.kind(), parts, Map.of(), reader, namer, reply)
                    .with("seen", seen)
                    .with("view", CountView.of(seen, reader.language()))
                    .show("desk/statistics/page");
        } catch (WrongValue wrong) {
            return page(kind(parts), parts, Map.of(), reader, namer, reply)
                    .refused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(new RefusedField("count", wrong.why())))
                    .with("marked", marked(text, wrong))
                    .show("desk/statistics/page");
        }
    }

    private String refused(CountForm.Sent sent, Reader reader, StaffNamer namer, Reply reply) {
        return page(kind(sent.parts()), sent.parts(), sent.typed(), reader, namer, reply)
                .refused(HttpStatus.UNPROCESSABLE_CONTENT, sent.wrong())
                .with("definition", sent.parts().text())
                .with("marked", null)
                .with("seen", null)
                .show("desk/statistics/page");
    }

    private Reply page(
            RecordKind kind,
            CountParts parts,
            Map<String, String> typed,
            Reader reader,
            StaffNamer namer,
            Reply reply) {
        List<KindLink> links = new ArrayList<>();
        for (RecordKind one : kinds.all()) {
            links.add(new KindLink(one.many().capital(), CellAddress.page("kind:" + one.code()), one == kind));
        }
        return reply.with("kinds", links).with("form", form.shown(kind, parts, typed, reader, namer));
    }

    private RecordKind kind(CountParts parts) {
        return kinds.all().stream()
                .filter(kind -> kind.code().equals(parts.kind()))
                .findFirst()
                .orElse(FIRST);
    }

    private static @Nullable Marked marked(String text, WrongValue wrong) {
        return Optional.of(wrong)
                .filter(WrongPart.class::isInstance)
                .map(WrongPart.class::cast)
                .filter(part -> part.from() >= 0 && part.to() <= text.length())
                .map(part -> new Marked(
                        text.substring(0, part.from()),
                        text.substring(part.from(), part.to()),
                        text.substring(part.to())))
                .orElse(null);
    }
}
