package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Detentions and other ways to keep people from going where they wanted: by whom, to prevent something or not, and what followed. */
@Component
class DetentionsRegister implements RecordRegister {

    @Override
    public String slug() {
        return "detentions";
    }

    @Override
    public String title() {
        return "Detentions";
    }

    @Override
    public String explanation() {
        return "Everybody who was kept from going where they wanted: taken and held, guarded at home, stopped on the way, summoned, locked "
                + "up by a court. A line for each of which the same is told. People are counted as often as they were held. “Preventive” "
                + "is what the source calls so, or what was done before something that had not begun. What the source does not say is "
                + "“not said”, and never no. Being held in a criminal case stands under Deprived of liberty.";
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
        List<Held> held = new ArrayList<>();
        IncidentLines.in(records, scope)
                .forEach(incident -> incident.body().detentions().forEach(one -> held.add(new Held(incident, one))));
        return new RegisterPage(
                slug(),
                title(),
                sentence(held),
                explanation(),
                List.of(
                        "What happened",
                        "When",
                        "People",
                        "By whom",
                        "How",
                        "Preventive",
                        "For how long",
                        "What followed",
                        "Children"),
                held.stream().map(one -> one.line(namer)).toList(),
                List.of(
                        Tally.of("By whom", "Authority", held, one -> one.by(namer), Held::people),
                        Tally.of(
                                "How they were held",
                                "How",
                                held,
                                one -> one.detention.how().label(),
                                Held::people),
                        Tally.of("To prevent something", "Preventive", held, Held::preventive, Held::people),
                        Tally.of("What followed", "What followed", held, Held::then, Held::people)),
                new RegisterPage.Data(
                        slug(),
                        title(),
                        COLUMNS,
                        held.stream().map(one -> one.row(namer)).toList()));
    }

    private static String sentence(List<Held> held) {
        if (held.isEmpty()) {
            return "No detention of which it is told how people were held.";
        }
        long preventive = held.stream()
                .filter(one -> one.detention.preventive() == YesNo.YES)
                .count();
        long free = held.stream()
                .filter(one -> one.detention.then() == AfterDetention.WITHOUT_CHARGE)
                .count();
        long children = held.stream()
                .filter(one -> one.detention.children() != null
                        && one.detention.children().least() > 0)
                .count();
        return "%s: %d to prevent something, %d that ended without charge, %d at which children were present."
                .formatted(Tally.count(held.size(), "detention"), preventive, free, children);
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("incident", "The address of the incident."),
            new Column("title", "What happened."),
            new Column("date", "When, in EDTF."),
            new Column("people", "How many, as a code; empty where the source does not say."),
            new Column("by", "By whom, in words."),
            new Column("how", "taken, at_home, on_the_way, summoned or locked_up."),
            new Column("preventive", "yes or no; empty where the source does not say."),
            new Column("force", "none, used or hurt; empty where the source does not say."),
            new Column("lasted", "For how long, in words."),
            new Column("then", "What followed, as a code; empty where the source does not say."),
            new Column("counsel", "let_in, late or refused; empty where the source does not say."),
            new Column("children", "How many children were there, as a code; empty where the source does not say."));

    private record Held(Stored<Incident> incident, Detention detention) {

        String by(Namer namer) {
            if (detention.authority() != null) {
                return namer.mention(detention.authority()).text();
            }
            return detention.by() == null ? Tally.NOT_SAID : namer.words(detention.by());
        }

        String preventive() {
            return detention.preventive() == null
                    ? Tally.NOT_SAID
                    : detention.preventive().label();
        }

        String then() {
            return detention.then() == null ? Tally.NOT_SAID : detention.then().label();
        }

        @Nullable
        Quantity people() {
            if (detention.who() != null) {
                return Quantity.of(1);
            }
            return detention.howMany() != null ? detention.howMany() : People.hit(incident.body());
        }

        RegisterPage.Line line(Namer namer) {
            Quantity people = people();
            Quantity children = detention.children();
            return new Line(incident, namer)
                    .with(
                            people == null ? "" : people.inWords(Locale.ENGLISH),
                            detention.by() == null && detention.authority() == null ? "" : by(namer),
                            detention.how().label(),
                            detention.preventive() == null
                                    ? ""
                                    : detention.preventive().label(),
                            detention.lasted() == null ? "" : namer.words(detention.lasted()),
                            detention.then() == null ? "" : detention.then().label(),
                            children == null ? "" : children.inWords(Locale.ENGLISH));
        }

        List<String> row(Namer namer) {
            return List.of(
                    DataField.of(incident.address(), namer),
                    namer.words(incident.body().title()),
                    DataField.of(incident.body().when()),
                    DataField.of(people()),
                    DataField.words(detention.by(), namer),
                    DataField.of(detention.how()),
                    DataField.of(detention.preventive()),
                    DataField.of(detention.force()),
                    DataField.words(detention.lasted(), namer),
                    DataField.of(detention.then()),
                    DataField.of(detention.counsel()),
                    DataField.of(detention.children()));
        }
    }
}
