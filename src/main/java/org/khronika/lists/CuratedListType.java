package org.khronika.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.springframework.stereotype.Component;

@Component
class CuratedListType implements ShownType<CuratedList> {

    private final List<Start<CuratedList>> starts = Definitions.all();

    @Override
    public List<Start<CuratedList>> starts() {
        return starts;
    }

    @Override
    public List<DataField<CuratedList>> columnsBesides() {
        return List.of(
                new DataField<>(
                        "kept_by",
                        "Who keeps it, where it is that of others.",
                        (list, namer) -> keptBy(list, namer).map(Mention::text).orElse("")),
                new DataField<>(
                        "criteria",
                        "The short names of its criteria, separated by blanks.",
                        (list, namer) -> namer.words(String.join(
                                " ",
                                list.criteria().stream().map(Criterion::code).toList()))));
    }

    @Override
    public String title(CuratedList list) {
        return list.title();
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
    public List<String> doubts(CuratedList list) {
        List<String> doubts = new ArrayList<>();
        if (list.keeper() == Keeper.OURS && list.criteria().isEmpty()) {
            doubts.add("It has no criteria: nobody can check who belongs on it.");
        }
        if (list.keeper() == Keeper.OURS && list.decidedBy() == null) {
            doubts.add("It does not say who decides.");
        }
        if (list.keeper() == Keeper.OTHERS && list.organisation() == null && list.keptBy() == null) {
            doubts.add("It is a list of others, and does not say whose.");
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<CuratedList> record, Namer namer) {
        CuratedList list = record.body();
        String keeper = keptBy(list, namer).map(Mention::text).orElse("others");
        PageBuilder page = new PageBuilder("List", list.title(), namer)
                .state(
                        "A list of " + list.subject().label() + ".",
                        list.keeper() == Keeper.OURS ? "We keep it." : "It is kept by " + keeper + ", not by us.")
                .when(list.since())
                .prose(list.purpose())
                .prose(list.text())
                .fact("Who stands on it", list.subject().label())
                .fact(
                        "Whose list",
                        keptBy(list, namer)
                                .map(List::of)
                                .orElse(List.of(Mention.of(list.keeper().label()))))
                .fact("Kept since", words(list.since()))
                .fact("Followed until", words(list.followedUntil()))
                .fact("Who decides", list.decidedBy())
                .fact("Each entry is reviewed", months(list));
        criteria(list, page);
        if (!namer.isPublic()) {
            page.fact("Notes for us", list.internal());
        }
        return page.build(new Notes(record.citations(), namer));
    }

    private static void criteria(CuratedList list, PageBuilder page) {
        page.group(
                "By these criteria somebody belongs on it",
                "",
                list.criteria().stream()
                        .map(one -> ground(one.code(), one.words(), one.source(), one.verified()))
                        .toList());
        page.group(
                "This bars, and is looked at in every case",
                "",
                list.exclusions().stream()
                        .map(one -> ground(one.code(), one.words(), one.source(), one.verified()))
                        .toList());
    }

    private static Each ground(String code, String words, @Nullable String source, boolean verified) {
        String from = source == null ? "" : "Source: " + source + (verified ? "." : "; not checked against its text.");
        return new Each(
                Mention.of(Code.printed(code)), DayPhrases.sentence(words), from.isEmpty() ? List.of() : List.of(from));
    }

    private static @Nullable String words(@Nullable PartialDate date) {
        return date == null ? null : date.inWords(Locale.ENGLISH);
    }

    private static @Nullable String months(CuratedList list) {
        Integer months = list.reviewMonths();
        return months == null ? null : months == 1 ? "every month" : "every " + months + " months";
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
