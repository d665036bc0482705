using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The YAML of one seed file, with the lines that stand above it in the file.</summary>
internal sealed class SeedYaml(string file, string text, int linesAbove = 0)
{
    // The deepest file has four levels. A hundred brackets are an accident or an attack.
    private const int DeepestNesting = 8;

    private long _reached = 1;

    public static SeedYaml Of(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path)
            ? new SeedYaml(file, SeedText.Read(path))
            : throw new SeedFileException(file, null, $"the file is missing from the folder \"{Path.GetFileName(folder)}\".");
    }

    public SeedFields Root(params string[] known)
    {
        try
        {
            RefuseAnchorsAndDepth();
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents switch
            {
                [] => throw Refuse(1, "there is nothing in it."),
                [var document] => new SeedFields(this, document.RootNode, known),
                [_, var second, ..] => throw Refuse(second.RootNode.Start.Line, "a second document begins here; take out the line of dashes."),
            };
        }
        catch (YamlException fault)
        {
            throw Refuse(fault.Start.Line, InPlainWords(fault));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser has no words of its own for some mistakes, as a dash within brackets.
            throw Refuse(_reached, "this line or the next is not well-formed YAML.");
        }
    }

    public SeedFileException Refuse(YamlNode node, string problem) => Refuse(node.Start.Line, problem);

    // What is missing at the end of a file is missing a line below its last for the parser.
    public SeedFileException Refuse(long line, string problem) => new(file, (int)Math.Min(line, Lines) + linesAbove, problem);

    private int Lines => text.ReplaceLineEndings("\n").AsSpan().Count('\n') + 1;

    // An alias makes one line mean what another line says; an editor would not look for it there.
    private void RefuseAnchorsAndDepth()
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            _reached = parser.Current!.End.Line;
            depth += parser.Current.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw Refuse(parser.Current.Start.Line, "lists and fields are nested too deeply.");
            }

            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                throw Refuse(parser.Current.Start.Line, "anchors (&) and aliases (*) are not used here; write the words out, or put them in quotes.");
            }
        }
    }

    private static string InPlainWords(YamlException fault) =>
        fault.Message.StartsWith("Duplicate key", StringComparison.OrdinalIgnoreCase)
            ? $"a field stands twice in one entry ({fault.Message.TrimEnd('.')})."
            : $"this is not well-formed YAML ({fault.Message.TrimEnd('.')}).";
}
