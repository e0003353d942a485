package xinzhi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Holds the arrows between the rooms: a room may use only those that stand behind it here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // its classes are read once
class ArchitectureTest {
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "text", List.of(),
            "rdf", List.of(),
            "ontology", List.of("text", "rdf"),
            "ingest", List.of("text", "nlp", "ontology"),
            "nlp", List.of("text", "ontology"),
            "extract", List.of("text", "nlp", "ontology"),
            "graph", List.of("text", "rdf", "ontology", "extract"),
            "learn", List.of("text", "nlp", "ontology", "extract"),
            "store", List.of("nlp", "rdf"),
            "serve", List.of("store", "rdf"));

    /** The stages of taking a page apart; what is beside them in {@code ingest.layout} puts them together. */
    private static final Map<String, List<String>> LAYOUT_MAY_USE = Map.of(
            "line", List.of(),
            "likeness", List.of(),
            "block", List.of("line", "likeness"),
            "join", List.of("line", "likeness", "block"),
            "draft", List.of("line", "likeness", "block", "join"),
            "record", List.of("line", "likeness", "block", "draft"),
            "paper", List.of("line", "block", "draft"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("xinzhi");

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyTheRoomsBehindIt() {
        return arrows("xinzhi.", MAY_USE, "xinzhi.cli..");
    }

    @TestFactory
    Stream<DynamicTest> aStageOfTheLayoutUsesOnlyTheStagesBefore() {
        return arrows("xinzhi.ingest.layout.", LAYOUT_MAY_USE, "xinzhi.ingest.layout");
    }

    /** @param never what none of the rooms may use */
    private Stream<DynamicTest> arrows(String wing, Map<String, List<String>> mayUse, String never) {
        return mayUse.keySet().stream()
                .sorted()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    Stream<String> others = mayUse.keySet().stream()
                            .filter(other ->
                                    !other.equals(room) && !mayUse.get(room).contains(other))
                            .map(other -> wing + other + "..");
                    noClasses()
                            .that()
                            .resideInAPackage(wing + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    Stream.concat(others, Stream.of(never)).toArray(String[]::new))
                            .check(classes);
                }));
    }

    @Test
    void theStagesOfTheLayoutAreKnownToTheLayoutAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("xinzhi.ingest.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("xinzhi.ingest.layout.*..")
                .check(classes);
    }

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("xinzhi.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void roomsOfTheServerAreFreeOfCycles() {
        slices().matching("xinzhi.serve.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void stagesOfTheExtractorAreFreeOfCycles() {
        slices().matching("xinzhi.extract.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyNlpKnowsHanLP() {
        noClasses()
                .that()
                .resideOutsideOfPackage("xinzhi.nlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(classes);
    }

    @Test
    void textNeedsTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage("xinzhi.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "xinzhi.text..", "org.jspecify..")
                .check(classes);
    }

    /** The machine's language is nobody's choice: some of them write other digits, or a comma for the point. */
    @Test
    void numbersAreWrittenAlikeInEveryLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(classes);
    }

    @Test
    void onlyCliAndServeLogOrPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("xinzhi.cli..", "xinzhi.serve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }
}
