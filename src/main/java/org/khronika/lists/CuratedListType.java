package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class CuratedListType implements ShownType<CuratedList> {

    private final List<Start<CuratedList>> starts = Definitions.all();

    @Override
    public List<Start<CuratedList>> starts() {
        return starts;
    }

    @Override
    public DataFields<CuratedList> columnsBesides() {
        return new DataFields<>(CuratedList.class)
                .inFile(
                        "kept_by",
                        (list, namer) -> keptBy(list, namer).map(Mention::text).orElse(""))
                .inFile(
                        "criteria",
                        (list, namer) -> namer.words(String.join(
                                " ",
                                list.criteria().stream().map(Criterion::code).toList())));
    }

    @Override
    public @Nullable PartialDate when(CuratedList list) {
        return list.since();
    }

    @Override
    public List<String> words(CuratedList list) {
        return Stream.of(list.keptBy(), list.purpose(), list.text())
                .filter(Objects::nonNull)
                .<String>map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public List<? extends Sayable> doubts(CuratedList list) {
        List<Sayable> doubts = new ArrayList<>();
        if (list.keeper() == Keeper.OURS && list.criteria().isEmpty()) {
            doubts.add(phrase("lists.doubt.no-criteria"));
        }
        if (list.keeper() == Keeper.OURS && list.decidedBy() == null) {
            doubts.add(phrase("lists.doubt.nobody-decides"));
        }
        if (list.keeper() == Keeper.OTHERS && list.organisation() == null && list.keptBy() == null) {
            doubts.add(phrase("lists.doubt.whose"));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<CuratedList> record, Namer namer) {
        CuratedList list = record.body();
        PageBuilder page = new PageBuilder(phrase("lists.page.kind"), list.title(), namer)
                .state(phrase("lists.page.list-of").with("subject", list.subject()), whoKeeps(list, namer))
                .when(list.since())
                .prose(list.purpose())
                .prose(list.text())
                .facts(list, "subject")
                .fact(
                        phrase("lists.page.whose"),
                        List.of(keptBy(list, namer).orElseGet(() -> Mention.of(namer.say(list.keeper())))))
                .facts(list)
                .fact(phrase("lists.page.reviewed"), namer.sayOr(months(list)));
        criteria(list, page, namer);
        if (!namer.isPublic()) {
            page.fact(phrase("lists.curated-list.internal"), list.internal());
        }
        return page.build(new Notes(record.citations(), namer));
    }

    private static Phrase whoKeeps(CuratedList list, Namer namer) {
        return switch (list.keeper()) {
            case OURS -> phrase("lists.page.we-keep-it");
            case OTHERS, UNSAID ->
                keptBy(list, namer)
                        .map(keeper -> phrase("lists.page.kept-by").with("keeper", keeper.text()))
                        .orElseGet(() -> phrase("lists.page.kept-by-others"));
        };
    }

    private static void criteria(CuratedList list, PageBuilder page, Namer namer) {
        page.group(
                phrase("lists.page.criteria"),
                list.criteria().stream()
                        .map(one -> ground(one.code(), one.words(), source(one.source(), one.verified()), namer))
                        .toList());
        page.group(
                phrase("lists.page.bars"),
                list.exclusions().stream()
                        .map(one -> ground(one.code(), one.words(), source(one.source(), one.verified()), namer))
                        .toList());
    }

    private static Each ground(String code, String words, List<Phrase> sources, Namer namer) {
        return new Each(
                Mention.of(Code.printed(code)),
                InWords.ended(words),
                sources.stream().map(namer::say).toList());
    }

    private static List<Phrase> source(@Nullable String source, boolean verified) {
        String key = verified ? "lists.page.source" : "lists.page.source-not-checked";
        return source == null ? List.of() : List.of(phrase(key).with("source", source));
    }

    private static @Nullable Phrase months(CuratedList list) {
        Integer months = list.reviewMonths();
        return months == null ? null : phrase("lists.page.every").with("months", months);
    }

    /** Who keeps a list of others; empty for ours, or where nobody says. */
    static Optional<Mention> keptBy(CuratedList list, Namer namer) {
        if (list.keeper() == Keeper.OURS) {
            return Optional.empty();
        }
        return list.organisation() != null
                ? Optional.of(namer.mention(list.organisation()))
                : Optional.ofNullable(list.keptBy()).map(words -> Mention.of(namer.words(words)));
    }
}
