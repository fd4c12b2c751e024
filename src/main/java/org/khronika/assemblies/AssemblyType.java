package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.ShownType;
import org.khronika.places.PlaceOnDate;
import org.khronika.records.Stored;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
record AssemblyType(LawOfRequests law) implements ShownType<Assembly> {

    @Override
    public boolean mayBeSeveral(Assembly assembly) {
        return assembly.kind() == AssemblyKind.MANY;
    }

    @Override
    public boolean happensOnItsDay() {
        return true;
    }

    @Override
    public @Nullable PartialDate when(Assembly assembly) {
        return assembly.when();
    }

    @Override
    public @Nullable RecordRef where(Assembly assembly) {
        return assembly.place();
    }

    @Override
    public List<String> words(Assembly assembly) {
        List<String> words = new ArrayList<>();
        add(words, assembly.topic());
        add(words, assembly.account());
        add(words, assembly.venue());
        assembly.organisers().forEach(organiser -> add(words, organiser.group()));
        assembly.participants().forEach(participant -> add(words, participant.group()));
        return words;
    }

    private static void add(List<String> words, @Nullable String text) {
        if (text != null) {
            words.add(text);
        }
    }

    @Override
    public DataFields<Assembly> columnsBesides() {
        return AssemblyData.fields();
    }

    @Override
    public List<? extends Sayable> doubts(Assembly assembly) {
        return AssemblyDoubts.of(assembly);
    }

    @Override
    public RecordPage page(Stored<Assembly> record, Namer namer) {
        Assembly assembly = record.body();
        Mention place = assembly.place() == null ? null : PlaceOnDate.name(assembly.place(), assembly.when(), namer);
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(kindLabel(assembly), assembly.title(), namer)
                .state(
                        AssemblyWords.shortly(assembly),
                        Sayable.sentences(List.of(
                                WhenAndWhere.whenAndWhere(assembly.when(), place), AssemblyWords.requests(assembly))))
                .when(assembly.when())
                .where(place)
                .prose(assembly.account());
        page.group(
                phrase("assemblies.page.requests"),
                assembly.requests().stream()
                        .map(request -> each(assembly, request, namer))
                        .toList());
        facts(assembly, place, namer, page);
        assembly.organisers()
                .forEach(organiser -> page.party(
                        who(organiser.who(), organiser.group(), namer), phrase("assemblies.page.organiser")));
        assembly.participants()
                .forEach(participant -> page.party(
                        who(participant.who(), participant.group(), namer), Participant.role(assembly.course())));
        assembly.around()
                .forEach(event -> page.connected(
                        namer.mention(event),
                        phrase("assemblies.page.around")
                                .with("kind", event.kind().name())));
        assembly.about().forEach(law -> page.connected(namer.mention(law), phrase("assemblies.page.what-about")));
        return page.answers(phrase("assemblies.page.where"), "place", "venue")
                .answers(phrase("assemblies.page.about"), "topic", "topics")
                .answers(phrase("assemblies.page.permission"), "permitted", "requests")
                .answers(phrase("assemblies.page.met"), "policing", "policingInWords")
                .answers(phrase("assemblies.page.turnout"), "turnout")
                .claims(assembly, notes)
                .build(notes);
    }

    /** The request; what the law says of it, and what is not on record of it, can be opened. */
    private Each each(Assembly assembly, Request request, Namer namer) {
        Mention title = Mention.of(namer.say(RequestWords.title(request)));
        String says = RequestWords.says(request, namer);
        Derived opened = Derived.of(
                namer,
                Sayable.written(says),
                List.of(Derived.Premise.of(title)),
                phrase("assemblies.request-page.rule"));
        return new Each(
                title,
                says,
                told(assembly, request, namer),
                opened.notKnowing(namer.say(phrase("assemblies.request-page.not-told"))));
    }

    private List<String> told(Assembly assembly, Request request, Namer namer) {
        List<String> told = new ArrayList<>(RequestWords.more(assembly.kind(), request, namer));
        if (assembly.kind() == AssemblyKind.ONE) {
            law.inWords(assembly, request).stream().map(namer::say).forEach(told::add);
        }
        return told;
    }

    private static Phrase kindLabel(Assembly assembly) {
        return assembly.kind() == AssemblyKind.ONE
                ? phrase("assemblies.page.kind")
                : phrase("assemblies.page.kind-of").with("kind", assembly.kind());
    }

    private static void facts(Assembly assembly, @Nullable Mention place, Namer namer, PageBuilder page) {
        WhenAndWhere.fact(assembly.when(), page);
        if (place != null) {
            page.fact(
                    phrase("assemblies.page.where"),
                    List.of(place),
                    Sayable.written(assembly.venue() == null ? "" : assembly.venue()),
                    PlaceOnDate.ofTheGazetteer(Objects.requireNonNull(assembly.place()), assembly.when(), namer));
        } else {
            page.fact(phrase("assemblies.page.where"), assembly.venue());
        }
        Sayable met = Sayable.written(assembly.policingInWords() == null ? "" : assembly.policingInWords());
        page.facts(assembly, "course")
                .fact(
                        phrase("assemblies.page.permission"),
                        AssemblyWords.permissions(assembly).stream()
                                .map(words -> Mention.of(namer.say(words.capital())))
                                .toList())
                .fact(
                        phrase("assemblies.page.about"),
                        AssemblyWords.about(assembly, namer),
                        AssemblyWords.headings(assembly))
                .facts(assembly, "forms")
                .fact(phrase("assemblies.page.asked-of"), authorities(assembly, namer))
                .fact(phrase("assemblies.page.turnout"), AssemblyWords.turnout(assembly, namer))
                .fact(phrase("assemblies.page.met"), labels(assembly.policing(), namer), met)
                .facts(assembly);
        if (assembly.policing().isEmpty()) {
            page.fact(phrase("assemblies.page.met"), assembly.policingInWords());
        }
    }

    private static List<Mention> authorities(Assembly assembly, Namer namer) {
        return assembly.requests().stream()
                .map(Request::authority)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(namer::mention)
                .toList();
    }

    private static Mention who(@Nullable RecordRef who, @Nullable String group, Namer namer) {
        return who != null ? namer.mention(who) : Mention.of(group == null ? "" : namer.words(group));
    }

    private static <E extends Enum<E> & Choice> List<Mention> labels(Set<E> choices, Namer namer) {
        return choices.stream()
                .sorted(Comparator.naturalOrder())
                .map(choice -> Mention.of(namer.say(choice)))
                .toList();
    }
}
