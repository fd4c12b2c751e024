package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.BoundText;
import org.khronika.records.Citation;
import org.khronika.records.RecordTypes;
import org.khronika.records.References;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first words of an update: a paragraph for each of some records, under the chapter of the freedom that it is about, the earliest first.
 * A paragraph is the title of the record, bound to it, its own account, how it stands, and notes of its sources: no sentence is made up. It
 * is there for a person to rewrite.
 */
@Component
public class FirstDraft {

    private static final int NOTES = 3;

    private final ShownTypes types;
    private final RecordTypes kinds;
    private final Reviewed reviewed;

    FirstDraft(ShownTypes types, RecordTypes kinds, Reviewed reviewed) {
        this.types = types;
        this.kinds = kinds;
        this.reviewed = reviewed;
    }

    /**
     * The update with the paragraphs after whatever is written. Records that its text leads to already are passed over, as are those that
     * are not among the accepted ones.
     *
     * @param namer names what the paragraphs tell, in the language that they are to be in
     */
    public Update with(Update update, Collection<RecordRef> chosen, Namer namer) {
        Map<RecordRef, Stored<?>> accepted = reviewed.list().stream()
                .collect(Collectors.toMap(Stored::address, record -> record, (one, _) -> one, LinkedHashMap::new));
        List<RecordRef> used =
                update.texts().flatMap(text -> text.records().stream()).toList();
        Map<Chapter, List<Stored<?>>> byChapter = chosen.stream()
                .distinct()
                .filter(address -> !used.contains(address))
                .<Stored<?>>map(accepted::get)
                .filter(Objects::nonNull)
                .sorted(kinds.earliestFirst())
                .collect(Collectors.groupingBy(record -> chapter(record, accepted)));
        List<UpdateSection> sections = new ArrayList<>(update.sections());
        for (Chapter chapter : Chapter.values()) {
            String text = byChapter.getOrDefault(chapter, List.of()).stream()
                    .map(record -> paragraph(record, namer))
                    .collect(Collectors.joining("\n\n"));
            if (!text.isEmpty()) {
                append(sections, chapter, text);
            }
        }
        return new Update(update.title(), update.period(), update.authors(), update.lead(), sections, update.origin());
    }

    private static void append(List<UpdateSection> sections, Chapter chapter, String text) {
        for (int n = sections.size() - 1; n >= 0; n--) {
            UpdateSection section = sections.get(n);
            if (section.chapter() == chapter) {
                String before = section.text() == null ? "" : section.text().markdown() + "\n\n";
                sections.set(n, new UpdateSection(chapter, section.heading(), new BoundText(before + text)));
                return;
            }
        }
        int place = (int) sections.stream()
                .filter(section -> section.chapter().compareTo(chapter) < 0)
                .count();
        sections.add(place, new UpdateSection(chapter, null, new BoundText(text)));
    }

    /** By the first freedom that the record names; of one that names none, by that of the first that it leads to. */
    private static Chapter chapter(Stored<?> record, Map<RecordRef, Stored<?>> accepted) {
        return Stream.concat(
                        Stream.of(record),
                        References.in(record.body()).values().stream()
                                .<Stored<?>>map(accepted::get)
                                .filter(Objects::nonNull))
                .map(FirstDraft::named)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Chapter.GENERAL);
    }

    private static @Nullable Chapter named(Stored<?> record) {
        return JsonMapper.shared()
                .<JsonNode>valueToTree(record.body())
                .path("freedoms")
                .valueStream()
                .flatMap(freedom -> Stream.of(Chapter.values())
                        .filter(chapter -> chapter.name().endsWith(freedom.asString())))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private <T extends Record> String paragraph(Stored<T> record, Namer namer) {
        RecordPage page = types.get(record).page(record, namer);
        Sayable link = Sayable.written("[%s](%s)"
                .formatted(Markdown.escaped(page.title()), record.address().address()));
        String head = namer.say(
                page.when() == null
                        ? phrase("updates.first-draft.head").with("link", link)
                        : phrase("updates.first-draft.head-dated")
                                .with("link", link)
                                .with("when", page.when()));
        return Stream.concat(
                                Stream.of(head),
                                Stream.concat(page.prose().stream(), Stream.of(page.state(), page.more()))
                                        .map(Markdown::escaped))
                        .map(String::strip)
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "))
                + notes(record);
    }

    private static String notes(Stored<?> record) {
        return record.citations().stream()
                .map(cited -> Citation.of(cited.source(), Objects.requireNonNullElse(cited.locator(), "")))
                .distinct()
                .limit(NOTES)
                .map(cited -> "[^](" + cited.source().address() + title(cited.locator()) + ")")
                .collect(Collectors.joining());
    }

    private static String title(@Nullable String locator) {
        return locator == null || locator.isEmpty()
                ? ""
                : " \"" + locator.replace("\\", "").replace("\"", "”") + "\"";
    }
}
