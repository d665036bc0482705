namespace QatarUsDialogue.Tests.Rendering.Citing;

/// <summary>A test that reads with bibutils, and says that it is skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BibutilsFactAttribute : FactAttribute
{
    public BibutilsFactAttribute() =>
        Skip = Path().All(folder => !File.Exists(System.IO.Path.Combine(folder, "ris2xml"))) ? "bibutils are not installed" : null;

    private static string[] Path() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
}
