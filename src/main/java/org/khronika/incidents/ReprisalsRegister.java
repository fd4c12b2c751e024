package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khronika.incidents.IncidentLines.Line;
import org.khronika.records.DataField;
import org.khronika.records.Namer;
import org.khronika.records.RecordRegister;
import org.khronika.records.RegisterPage;
import org.khronika.records.RegisterPage.Column;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Acts against somebody because of somebody else: relatives, lawyers, colleagues, children. */
@Component
class ReprisalsRegister implements RecordRegister {

    private static final List<Column> COLUMNS = List.of(
            new Column("incident", "The address of the incident."),
            new Column("title", "What happened."),
            new Column("date", "When, in EDTF."),
            new Column("aimed_at", "Whom it is really aimed at: an address, or words."),
            new Column(
                    "relation",
                    "What who was hit is to them: spouse, child, parent, relative, lawyer, colleague, witness, themselves."),
            new Column("for_what", "For what, in words."),
            new Column("answers_to", "The record that it answers to."),
            new Column(
                    "children", "How many of those hit are children, as a code; empty where the source does not say."));

    @Override
    public String slug() {
        return "reprisals";
    }

    @Override
    public String title() {
        return "Reprisals";
    }

    @Override
    public String explanation() {
        return "Acts against relatives, lawyers, colleagues and witnesses that are really aimed at somebody else, or that answer to what "
                + "somebody did before: a complaint, an article, speaking to journalists. That an act is a reprisal is what the source "
                + "says or what those who were hit believe; the page of the incident says which. Children are counted and never named.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.INCIDENT);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Hit> hits = new ArrayList<>();
        IncidentLines.in(records, scope)
                .forEach(incident -> incident.body().reprisals().forEach(one -> hits.add(new Hit(incident, one))));
        return new RegisterPage(
                slug(),
                title(),
                sentence(hits),
                explanation(),
                List.of("What happened", "When", "Really aimed at", "Who was hit", "For what", "Children"),
                hits.stream().map(hit -> hit.line(namer)).toList(),
                List.of(Tally.of("By relation", "Who was hit", hits, Hit::relation)),
                new RegisterPage.Data(
                        slug(),
                        title(),
                        COLUMNS,
                        hits.stream().map(hit -> hit.row(namer)).toList()));
    }

    private static String sentence(List<Hit> hits) {
        if (hits.isEmpty()) {
            return "No reprisal on record.";
        }
        long children = hits.stream()
                .filter(hit ->
                        hit.what.children() != null && hit.what.children().least() > 0)
                .count();
        return Tally.count(hits.size(), "reprisal") + ", " + (children == 0 ? "none" : Long.toString(children))
                + " of them against children.";
    }

    private record Hit(Stored<Incident> incident, Reprisal what) {

        String relation() {
            return what.relation().label();
        }

        String aimedAt(Namer namer) {
            return what.aimedAt() == null
                    ? DataField.words(what.aimedAtInWords(), namer)
                    : namer.mention(what.aimedAt()).text();
        }

        RegisterPage.Line line(Namer namer) {
            Quantity children = what.children();
            return new Line(incident, namer)
                    .with(
                            aimedAt(namer),
                            "their " + relation(),
                            DataField.words(what.forWhat(), namer),
                            children == null ? "" : children.inWords(Locale.ENGLISH));
        }

        List<String> row(Namer namer) {
            return List.of(
                    DataField.of(incident.address(), namer),
                    namer.words(incident.body().title()),
                    DataField.of(incident.body().when()),
                    what.aimedAt() == null ? aimedAt(namer) : DataField.of(what.aimedAt(), namer),
                    DataField.of(what.relation()),
                    DataField.words(what.forWhat(), namer),
                    DataField.of(what.answersTo(), namer),
                    DataField.of(what.children()));
        }
    }
}
