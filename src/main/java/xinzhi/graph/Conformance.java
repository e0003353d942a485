package xinzhi.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintEntity;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Whether a graph keeps all shapes, without saying what breaks them: what is asked of a thing is asked once, however
 * often the graph names it, where the validator would ask each time and write a report. Every single constraint is
 * still the validator's own.
 */
final class Conformance {
    private final Shapes shapes;
    private final Graph graph;
    private final Graph known;
    private final Graph all;
    /** The values of each property of a node. */
    private final Map<Node, Map<Node, Set<Node>>> described = new HashMap<>();

    private final Map<Question, Boolean> answers = new HashMap<>();
    private ValidationContext context;

    /** @param all the graph and what is {@code known}, joined */
    Conformance(Shapes shapes, Graph graph, Graph known, Graph all) {
        this.shapes = shapes;
        this.graph = graph;
        this.known = known;
        this.all = all;
        this.context = ValidationContext.create(shapes, all);
    }

    /** @param asked a shape or a constraint of the class */
    private record Question(Object asked, Node node) {}

    boolean holds() {
        for (Shape shape : shapes.getTargetShapes()) {
            for (Node focus : VLib.focusNodes(all, shape)) {
                if (!keeps(focus, shape)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean keeps(Node node, Shape shape) {
        if (shape.deactivated()) {
            return true;
        }
        return shape instanceof PropertyShape property ? keepsProperty(node, property) : keepsNode(node, shape);
    }

    private boolean keepsNode(Node node, Shape shape) {
        Set<Node> values = Set.of(node);
        return shape.getConstraints().stream()
                        .allMatch(c -> allows(c, values, () -> c.validateNodeShape(context, all, shape, node)))
                && shape.getPropertyShapes().stream().allMatch(p -> keeps(node, p));
    }

    private boolean keepsProperty(Node node, PropertyShape shape) {
        Path path = shape.getPath();
        Set<Node> values = values(node, path);
        return shape.getConstraints().stream()
                        .allMatch(c -> allows(
                                c, values, () -> c.validatePropertyShape(context, all, shape, node, path, values)))
                && shape.getPropertyShapes().stream()
                        .allMatch(p -> values.stream().allMatch(v -> keeps(v, p)));
    }

    private Set<Node> values(Node node, Path path) {
        return path instanceof P_Link link
                ? described.computeIfAbsent(node, this::describe).getOrDefault(link.getNode(), Set.of())
                : ShaclPaths.valueNodes(all, node, path);
    }

    private Map<Node, Set<Node>> describe(Node node) {
        Map<Node, Set<Node>> values = new HashMap<>();
        for (Graph part : List.of(graph, known)) {
            part.find(node, Node.ANY, Node.ANY)
                    .forEach(t -> values.computeIfAbsent(t.getPredicate(), p -> new HashSet<>(2))
                            .add(t.getObject()));
        }
        return values;
    }

    /** @param validation what the validator does to hold the values against the constraint, whichever it is */
    private boolean allows(Constraint constraint, Set<Node> values, Runnable validation) {
        if (constraint instanceof ConstraintEntity whole) {
            return whole.validate(context, values) == null;
        }
        if (constraint instanceof ConstraintTerm term) {
            return values.stream().allMatch(v -> term.validate(context, v) == null);
        }
        if (constraint instanceof ShOr or) {
            return values.stream().allMatch(v -> or.getOthers().stream().anyMatch(s -> keeps(v, s)));
        }
        if (constraint instanceof ShNode other) {
            return values.stream().allMatch(v -> once(other.getOther(), v, () -> keeps(v, other.getOther())));
        }
        if (constraint instanceof ClassConstraint of) {
            return values.stream().allMatch(v -> once(of, v, () -> of.validate(context, all, v) == null));
        }
        validation.run();
        if (context.hasViolation()) {
            context = ValidationContext.create(shapes, all);
            return false;
        }
        return true;
    }

    private boolean once(Object asked, Node node, BooleanSupplier question) {
        Question key = new Question(asked, node);
        if (!answers.containsKey(key)) {
            answers.put(key, question.getAsBoolean());
        }
        return Boolean.TRUE.equals(answers.get(key));
    }
}
