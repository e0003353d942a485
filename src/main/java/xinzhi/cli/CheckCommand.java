package xinzhi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import xinzhi.extract.RuleCheck;
import xinzhi.graph.Corrections;
import xinzhi.ingest.layout.LayoutExamples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.OntologyException;
import xinzhi.ontology.Problem;
import xinzhi.ontology.ThingType;
import xinzhi.store.Generations;

/** {@code check}: the ontology's own validation. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the ontology: syntax, shapes, patterns, names, the examples of its rules;",
            "and the corrections, where there are any.",
            "Each problem is one line, file:line: what is wrong; all are listed at once."
        },
        footer = {"", "Example:", "  xinzhi check --ontology ontology"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Ontology ontology = settings.readOntology();
        Corrections corrections = settings.readCorrections(ontology);
        List<Problem> problems = new ArrayList<>(RuleCheck.problems(ontology));
        problems.addAll(new LayoutExamples(ontology).failures(ontology.rules("LayoutRule")));
        if (!problems.isEmpty()) {
            throw new OntologyException(problems.stream().sorted().toList());
        }
        // what a build makes of it: nothing passes here that is refused there
        new GraphBuild(
                ontology,
                corrections,
                new Generations(settings.data()),
                spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        for (ThingType type : ThingType.values()) {
            long count = ontology.lexicon().entries().stream()
                    .filter(e -> e.type() == type)
                    .count();
            out.printf(Locale.ROOT, "%-14s %6d%n", type.localName(), count);
        }
        out.printf(
                Locale.ROOT, "%-14s %6d%n", "forms", ontology.lexicon().forms().size());
        for (String kind : ontology.ruleKinds()) {
            out.printf(Locale.ROOT, "%-14s %6d%n", kind, ontology.rules(kind).size());
        }
        out.printf(
                Locale.ROOT, "%-14s %6d%n", "cue sets", ontology.cues().names().size());
        if (!corrections.isEmpty()) {
            out.printf(Locale.ROOT, "%-14s %6d%n", "corrections", corrections.size());
        }
        out.println("The ontology is in order.");
        return 0;
    }
}
