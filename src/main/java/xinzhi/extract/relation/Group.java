package xinzhi.extract.relation;

import java.util.List;
import java.util.Set;
import xinzhi.extract.Mention;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Mentions in one row, 甲、乙和丙, or one alone: what can stand as subject or object.
 *
 * @param head whether it is the head of its phrase; in 甲产业版图 where only 甲产业 is known it is not
 */
record Group(List<Mention> members, Span span, boolean head) {
    Group {
        members = List.copyOf(members);
    }

    boolean anyOf(Set<ThingType> types) {
        return members.stream().anyMatch(m -> types.contains(m.entity().type()));
    }

    boolean allOf(Set<ThingType> types) {
        return members.stream().allMatch(m -> types.contains(m.entity().type()));
    }
}
