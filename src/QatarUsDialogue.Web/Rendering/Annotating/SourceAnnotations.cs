using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Annotating;

/// <summary>
/// The facts of a source as annotations of its text, in the model of the W3C: for each its words, what stands around them
/// and their place. Places count code points there, and code units everywhere else here.
/// </summary>
public sealed class SourceAnnotations(PublicAddress address)
{
    public const string MediaType = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    /// <summary>How many code points before and behind the words tell which of the same words are meant.</summary>
    private const int Around = 32;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly Addresses To = new(Wording.Arabic.Language);

    private readonly AnnotationBodies _bodies = new(address);

    /// <summary>A collection whose only page stands in it.</summary>
    public string Of(SourceView view)
    {
        var collection = address.Of(Addresses.Annotations(view.Source.Id));
        var points = new CodePoints(view.Text);
        var items = view.Facts.Select(note => (JsonNode)Annotation(view, note, points)).ToArray();
        return new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = collection,
            ["type"] = "AnnotationCollection",
            ["label"] = view.Source.Name,
            ["total"] = items.Length,
            ["first"] = new JsonObject
            {
                ["id"] = $"{collection}#page",
                ["type"] = "AnnotationPage",
                ["partOf"] = collection,
                ["startIndex"] = 0,
                ["items"] = new JsonArray(items),
            },
        }.ToJsonString(Options);
    }

    private JsonObject Annotation(SourceView view, FactNote note, CodePoints points)
    {
        var (text, span) = (view.Text, note.Span);
        var (before, behind) = (CodePoints.Move(text, span.Start, -Around), CodePoints.Move(text, span.End, Around));
        return new()
        {
            ["id"] = address.Of(To.Card(note.Id)),
            ["type"] = "Annotation",
            ["motivation"] = AnnotationBodies.MotivationOf(note.Kind),
            ["body"] = _bodies.Of(note),
            ["target"] = new JsonObject
            {
                ["source"] = address.Of(Addresses.Captured(view.Source.Id)),
                ["selector"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "TextQuoteSelector",
                        ["exact"] = note.Text,
                        ["prefix"] = text[before..span.Start],
                        ["suffix"] = text[span.End..behind],
                    },
                    new JsonObject
                    {
                        ["type"] = "TextPositionSelector",
                        ["start"] = points.Before(span.Start),
                        ["end"] = points.Before(span.End),
                    }),
            },
        };
    }
}
