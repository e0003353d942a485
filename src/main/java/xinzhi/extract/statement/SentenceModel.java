package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xinzhi.extract.Statement.Type;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ModelFiles;

/** What was learned of how articles define, state problems and call for measures. @param judges by what they judge */
public record SentenceModel(Map<Type, Judge> judges) {
    /** What is learned: of quotations rules know more. */
    public static final List<Type> TYPES = List.of(Type.DEFINITION, Type.CHALLENGE, Type.RECOMMENDATION);

    private static final String CALIBRATION = "statement-calibration";
    private static final String ALONE = "-alone";
    private static final String SECONDED = "-seconded";

    /**
     * Says how likely a piece is a statement of its type.
     *
     * @param model of one class, the type's name
     * @param alone makes it fit where no rule reads one
     * @param seconded makes it fit where a rule does
     */
    public record Judge(Type type, LinearModel model, Calibration alone, Calibration seconded) {
        /** Those of a piece's features that spoke most for it. */
        List<LinearModel.Reason> reasons(List<String> features, int most) {
            return model.reasons(type.localName(), features, most);
        }
    }

    public SentenceModel {
        judges = Map.copyOf(judges);
    }

    /** The model that came with the program; empty where it was built without one. */
    public static Optional<SentenceModel> shipped() {
        List<String> calibrations = ModelFiles.lines(CALIBRATION).orElse(List.of());
        Map<Type, Judge> judges = new EnumMap<>(Type.class);
        for (Type type : TYPES) {
            ModelFiles.lines(file(type))
                    .ifPresent(model -> judges.put(
                            type,
                            new Judge(
                                    type,
                                    new LinearModel(model),
                                    Calibration.named(type.localName() + ALONE, calibrations),
                                    Calibration.named(type.localName() + SECONDED, calibrations))));
        }
        return judges.isEmpty() ? Optional.empty() : Optional.of(new SentenceModel(judges));
    }

    private static String file(Type type) {
        return "statement-" + type.localName().toLowerCase(Locale.ROOT);
    }

    /** Its files' names, without ending, and their lines. */
    public Map<String, List<String>> files() {
        Map<String, List<String>> files = new TreeMap<>();
        List<String> calibrations = new ArrayList<>();
        for (Judge judge : inOrder()) {
            String name = judge.type().localName();
            files.put(file(judge.type()), judge.model().lines());
            calibrations.addAll(judge.alone().lines(name + ALONE));
            calibrations.addAll(judge.seconded().lines(name + SECONDED));
        }
        files.put(CALIBRATION, calibrations);
        return files;
    }

    /** In the order of their types. */
    List<Judge> inOrder() {
        List<Judge> inOrder = new ArrayList<>();
        TYPES.forEach(t -> Optional.ofNullable(judges.get(t)).ifPresent(inOrder::add));
        return inOrder;
    }
}
