using System.Text;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Tests.Captures;

/// <summary>
/// Pages as newspapers make them, each with the text that is taken from it, read by a person. <c>GOLDEN=write</c> writes the
/// texts anew.
/// </summary>
public sealed class CapturedPageTests
{
    private static readonly string Folder = Repository.Path("tests", "QatarUsDialogue.Tests", "Captures", "pages");

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Folder, "*.htm*").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void APageGivesItsArticle(string name)
    {
        var text = PageCapture.TextOf(File.ReadAllBytes(Path.Combine(Folder, name)));
        var golden = Path.Combine(Folder, Path.ChangeExtension(name, ".txt"));
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            File.WriteAllText(golden, text + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(File.ReadAllText(golden), text + "\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void APageReadTwiceGivesOneText(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));

        Assert.Equal(PageCapture.TextOf(bytes), PageCapture.TextOf(bytes));
    }
}
