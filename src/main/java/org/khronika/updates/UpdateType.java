package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.BoundProse;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Citation;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.records.WithCertainty;
import org.khronika.statistics.Counting;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class UpdateType implements ShownType<Update> {

    /** Asked late: counting knows all kinds, and this is one. */
    private final ObjectProvider<Counting> counting;

    private final ObjectProvider<RecordTypes> types;

    UpdateType(ObjectProvider<Counting> counting, ObjectProvider<RecordTypes> types) {
        this.counting = counting;
        this.types = types;
    }

    @Override
    public @Nullable PartialDate when(Update update) {
        return update.period();
    }

    @Override
    public List<String> words(Update update) {
        return update.authors();
    }

    @Override
    public List<? extends Sayable> doubts(Update update) {
        List<Sayable> doubts = new ArrayList<>();
        if (update.period() == null) {
            doubts.add(phrase("updates.doubt.no-period"));
        }
        if (update.texts().findAny().isEmpty()) {
            doubts.add(phrase("updates.doubt.nothing-written"));
        }
        if (update.notLookedAt() > 0) {
            doubts.add(phrase("updates.doubt.not-looked-at").with("n", update.notLookedAt()));
        }
        update.texts().flatMap(text -> text.bindings().stream()).forEach(binding -> doubts.addAll(doubts(binding)));
        update.texts()
                .flatMap(text -> LooseNumbers.in(text).stream())
                .distinct()
                .forEach(number ->
                        doubts.add(phrase("updates.doubt.number-not-bound").with("number", number)));
        return doubts;
    }

    @Override
    public List<? extends Sayable> doubtsBeside(Update update, Function<RecordRef, Optional<Record>> others) {
        return UpdateSentences.of(update).stream()
                .flatMap(sentence ->
                        SentenceChecks.of(
                                sentence, record -> others.apply(record).map(this::facts))
                                .stream())
                .map(asked -> phrase("updates.doubt.sentence")
                        .with("rule", asked.rule().name())
                        .with("sentence", asked.sentence())
                        .with("record", asked.title()))
                .distinct()
                .toList();
    }

    private <T extends Record> SentenceChecks.Facts facts(T body) {
        RecordType<T> type = types.getObject().get(body);
        Certainty certainty = body instanceof WithCertainty<?> sure
                ? sure.claims().stream()
                        .filter(claim -> claim.field().isEmpty())
                        .map(WithCertainty.Claim::certainty)
                        .findFirst()
                        .orElse(Certainty.UNSAID)
                : Certainty.UNSAID;
        return new SentenceChecks.Facts(
                type.kind(),
                type.title(body).english(),
                certainty,
                type.tellsOfConviction(body),
                type.happensOnItsDay(),
                type.when(body));
    }

    private List<Sayable> doubts(Binding binding) {
        if (binding.leadsNowhere()) {
            return List.of(phrase("updates.doubt.leads-nowhere")
                    .with("words", binding.words())
                    .with("found", binding.destination()));
        }
        return binding.count()
                .flatMap(this::refused)
                .<List<Sayable>>map(List::of)
                .orElse(List.of());
    }

    private Optional<Sayable> refused(String definition) {
        try {
            counting.getObject().check(definition);
            return Optional.empty();
        } catch (IllegalArgumentException because) {
            return Optional.of(phrase("updates.doubt.count-not-understood")
                    .with("definition", definition)
                    .with("why", SaysWhy.of(because)));
        }
    }

    @Override
    public RecordPage page(Stored<Update> record, Namer namer) {
        Update update = record.body();
        List<Citation> cited = Stream.concat(record.citations().stream(), update.noted().stream())
                .toList();
        Notes notes = new Notes(cited, namer);
        BoundProse prose = new BoundProse(namer, notes);
        PageBuilder page = new PageBuilder(kind(update), update.title(), namer)
                .when(update.period())
                .facts(update);
        if (update.lead() != null) {
            page.passage(prose.passage("", update.lead()));
        }
        update.sections().stream()
                .filter(section -> section.text() != null)
                .forEach(section -> page.passage(prose.passage(heading(section, namer), section.text())));
        return page.build(notes);
    }

    private static Phrase kind(Update update) {
        return switch (update.standing()) {
            case WRITTEN -> phrase("updates.page.kind");
            case ARCHIVE -> phrase("updates.page.kind-archive");
        };
    }

    private static String heading(UpdateSection section, Namer namer) {
        return section.heading() == null ? namer.say(section.chapter()) : section.heading();
    }
}
