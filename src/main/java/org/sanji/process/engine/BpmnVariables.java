package org.sanji.process.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.sanji.process.CaseVariable;

/** Finds the variables that a diagram uses: in expressions, in mappings of calls and tasks, as loop elements. */
final class BpmnVariables {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> NOT_VARIABLES = Set.of(
            "serviceStep",
            "organList",
            "execution",
            "decisionResult",
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or");
    private static final Set<String> DECLARED =
            Arrays.stream(CaseVariable.values()).map(CaseVariable::key).collect(Collectors.toSet());

    private BpmnVariables() {}

    static List<String> problems(BpmnModelInstance model) {
        return used(model).stream()
                .filter(name -> !DECLARED.contains(name))
                .map(name -> "variable " + name + " is not a CaseVariable")
                .toList();
    }

    static Set<String> used(BpmnModelInstance model) {
        var names = new TreeSet<String>();
        collect(model.getDocument().getRootElement(), names);
        return names;
    }

    private static void collect(DomElement element, Set<String> names) {
        var children = element.getChildElements();
        if (children.isEmpty() && !element.getLocalName().equals("documentation")) {
            fromExpressions(element.getTextContent(), names);
        }
        for (var attribute : List.of(
                "delegateExpression", "dueDate", "assignee", "candidateGroups", "collection", "sourceExpression")) {
            fromExpressions(camunda(element, attribute), names);
        }
        for (var attribute : List.of("source", "target", "elementVariable")) {
            plain(
                    camunda(element, attribute) != null ? camunda(element, attribute) : mapping(element, attribute),
                    names);
        }
        if (element.getLocalName().equals("inputParameter")
                || element.getLocalName().equals("outputParameter")) {
            plain(element.getAttribute("name"), names);
        }
        children.forEach(child -> collect(child, names));
    }

    private static String camunda(DomElement element, String attribute) {
        return element.getAttribute(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    /** Attributes of {@code camunda:in} and {@code camunda:out} carry no prefix. */
    private static String mapping(DomElement element, String attribute) {
        return BpmnModelConstants.CAMUNDA_NS.equals(element.getNamespaceURI()) ? element.getAttribute(attribute) : null;
    }

    private static void plain(String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    private static void fromExpressions(String text, Set<String> names) {
        if (text == null) {
            return;
        }
        EXPRESSION.matcher(text).results().forEach(expression -> NAME.matcher(
                        TEXT.matcher(expression.group(1)).replaceAll(""))
                .results()
                .map(match -> match.group())
                .filter(name -> !NOT_VARIABLES.contains(name))
                .forEach(names::add));
    }
}
