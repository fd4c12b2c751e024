package org.khronika.rules;

import org.khronika.values.Choice;

/** The forms of an assembly that the law on peaceful assemblies knows, and what it does not know. */
public enum AssemblyForm implements Choice {
    PICKET("picket", "пикетирование, пикеттеу: by the law one citizen, at one place, without an amplifier."),
    MEETING("meeting", "собрание, жиналыс: several people at one place."),
    RALLY("rally", "митинг, митинг: several people at one place, with speeches."),
    DEMONSTRATION("demonstration", "демонстрация, демонстрация: on the move, with vehicles."),
    MARCH("march", "шествие, шеру: several people on the move, on foot."),
    OTHER("another form", "A performance, a flash mob, a form that the source does not name in the words of the law.");

    private final String label;
    private final String explanation;

    AssemblyForm(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
