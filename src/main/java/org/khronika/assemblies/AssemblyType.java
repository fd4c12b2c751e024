package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
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
import org.khronika.values.Capitals;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class AssemblyType implements ShownType<Assembly> {

    private final LawOfRequests law;

    AssemblyType(LawOfRequests law) {
        this.law = law;
    }

    @Override
    public String title(Assembly assembly) {
        return assembly.title();
    }

    @Override
    public @Nullable PartialDate when(Assembly assembly) {
        return assembly.when();
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
    public List<DataField<Assembly>> columnsBesides() {
        return AssemblyData.fields();
    }

    @Override
    public List<? extends Sayable> doubts(Assembly assembly) {
        return AssemblyDoubts.of(assembly).stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<Assembly> record, Namer namer) {
        Assembly assembly = record.body();
        Mention place = assembly.place() == null ? null : PlaceOnDate.name(assembly.place(), assembly.when(), namer);
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(kindLabel(assembly), assembly.title(), namer)
                .state(
                        AssemblyWords.shortly(assembly),
                        (WhenAndWhere.whenAndWhere(assembly.when(), place) + " " + AssemblyWords.requests(assembly))
                                .strip())
                .when(assembly.when())
                .where(place)
                .prose(assembly.account());
        page.group(
                "What permission was asked, and what was answered",
                "",
                assembly.requests().stream()
                        .map(request -> each(assembly, request, namer))
                        .toList());
        facts(assembly, place, namer, page);
        assembly.organisers()
                .forEach(organiser -> page.party(who(organiser.who(), organiser.group(), namer), "organiser"));
        assembly.participants()
                .forEach(participant -> page.party(
                        who(participant.who(), participant.group(), namer), Participant.role(assembly.course())));
        assembly.around()
                .forEach(event -> page.connected(
                        namer.mention(event),
                        "in connection with this " + event.kind().noun()));
        assembly.about().forEach(law -> page.connected(namer.mention(law), "what it was about"));
        return page.answers("Where", "place", "venue")
                .answers("What it was about", "topic", "topics")
                .answers("Permission", "permitted", "requests")
                .answers("How it was met", "policing", "policingInWords")
                .answers("How many came", "turnout")
                .claims(assembly, notes)
                .build(notes);
    }

    /** The request; what the law says of it, and what is not on record of it, can be opened. */
    private Each each(Assembly assembly, Request request, Namer namer) {
        Mention title = Mention.of(RequestWords.title(request));
        Derived opened =
                Derived.of(RequestWords.says(request, namer), List.of(Derived.Premise.of(title)), LawOfRequests.RULE);
        return new Each(
                title,
                RequestWords.says(request, namer),
                told(assembly, request, namer),
                opened.notKnowing("what no source tells of the request and of its answer."));
    }

    private List<String> told(Assembly assembly, Request request, Namer namer) {
        List<String> told = new ArrayList<>(RequestWords.more(assembly.kind(), request, namer));
        if (assembly.kind() == AssemblyKind.ONE) {
            told.addAll(law.inWords(assembly, request));
        }
        return told;
    }

    private static String kindLabel(Assembly assembly) {
        return assembly.kind() == AssemblyKind.ONE
                ? "Assembly"
                : "Assembly: " + assembly.kind().label().toLowerCase(Locale.ROOT);
    }

    private static void facts(Assembly assembly, @Nullable Mention place, Namer namer, PageBuilder page) {
        page.fact("When", WhenAndWhere.when(assembly.when()), WhenAndWhere.bounds(assembly.when()));
        if (place != null) {
            page.fact("Where", List.of(place), assembly.venue() == null ? "" : assembly.venue());
        } else {
            page.fact("Where", assembly.venue());
        }
        page.facts(assembly, "course")
                .fact(
                        "Permission",
                        AssemblyWords.permissions(assembly).stream()
                                .map(words -> Mention.of(Capitals.first(words)))
                                .toList())
                .fact("What it was about", AssemblyWords.about(assembly, namer), AssemblyWords.headings(assembly))
                .facts(assembly, "forms")
                .fact("Asked of", authorities(assembly, namer))
                .fact("How many came", AssemblyWords.turnout(assembly, namer))
                .fact(
                        "How it was met",
                        labels(assembly.policing()),
                        assembly.policingInWords() == null ? "" : assembly.policingInWords())
                .facts(assembly);
        if (assembly.policing().isEmpty()) {
            page.fact("How it was met", assembly.policingInWords());
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

    private static <E extends Enum<E> & Choice> List<Mention> labels(Set<E> choices) {
        return choices.stream()
                .sorted(Comparator.naturalOrder())
                .map(choice -> Mention.of(choice.label()))
                .toList();
    }
}
