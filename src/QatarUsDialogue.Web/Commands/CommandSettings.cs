namespace QatarUsDialogue.Web.Commands;

/// <summary>The settings of a command that serves nothing: the file of settings, the environment, the command line.</summary>
internal static class CommandSettings
{
    public static HostApplicationBuilder Host(string[] settings) => Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
    {
        Args = settings,
        ContentRootPath = ServeCommand.OptionsFor(settings).ContentRootPath,
    });

    public static ArchiveOptions Options(string[] settings) => ArchiveOptions.From(Host(settings).Configuration);
}
