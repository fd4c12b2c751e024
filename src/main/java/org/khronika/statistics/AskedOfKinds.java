package org.khronika.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Quantified;
import org.khronika.records.Shape;
import org.khronika.values.RecordKind;

/** What can be asked of the kinds that the installation shows. */
record AskedOfKinds(ShownTypes types, RegisterNumbers registerNumbers) implements CountDefinition.Kinds {

    @Override
    public Shape shape(RecordKind kind) {
        return Shape.of(types.get(kind).bodyType());
    }

    @Override
    public List<Quantified<?>> quantities(RecordKind kind) {
        return List.copyOf(types.get(kind).quantities());
    }

    @Override
    public Map<RegisterDefinition, RecordKind> registers() {
        return registerNumbers.all().stream()
                .collect(Collectors.toMap(register -> register, register -> registerNumbers.reads()));
    }

    @Override
    public Set<RegisterDefinition> drawnRegisters() {
        return Set.copyOf(registerNumbers.drawn());
    }
}
