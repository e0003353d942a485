package xinzhi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between the rooms: a room may use only those that stand behind it here. */
class ArchitectureTest {
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "text", List.of(),
            "rdf", List.of(),
            "ontology", List.of("text", "rdf"),
            "ingest", List.of("text", "ontology"),
            "nlp", List.of("text", "ontology"),
            "extract", List.of("text", "nlp", "ontology"),
            "graph", List.of("text", "rdf", "ontology", "extract"),
            "learn", List.of("text", "nlp", "ontology", "extract"),
            "store", List.of("nlp", "rdf"),
            "serve", List.of("store", "rdf"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("xinzhi");

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyTheRoomsBehindIt() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    String[] others = Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli"))
                            .filter(other ->
                                    !other.equals(room) && !MAY_USE.get(room).contains(other))
                            .map(other -> "xinzhi." + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("xinzhi." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .check(classes);
                }));
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
