/** Strings that more than one widget uses. */
const common = {
    'common.loading': 'Waa la soo rarayaa…',
    'common.load-failed': 'Qaab-dhismeedka lama soo rari karin. Hubi xiriirka internetka, kadibna isku day mar kale.',
    'common.part-missing': 'Qaybtan lama soo rari karin. Hubi xiriirka internetka, kadibna isku day mar kale.',
    'common.config-invalid': 'Dejinta qaybtan bogga lama akhrin karin. Fadlan u sheeg qofka boggan mas’uulka ka ah.',
    'common.retry': 'Isku day mar kale',
    'common.memory-only': 'Biraawsarkani boggan uma oggola inuu wax kaydiyo. Xogta aad geliso waxay jiraysaa ilaa aad bogga xirto.',
    'common.source': 'Ku salaysan qaab-dhismeedka {name}',
    'common.new-tab': '{label} (wuxuu ku furmayaa daaqad cusub)',
    'common.close': 'Xir',
    'common.saved-here': 'Waxaa lagu kaydiyay aaladdan oo keliya',
    'kind.ring': 'Wareeg',
    'kind.outcome': 'Natiijo',
    'kind.experience': 'Khibrad barasho',
    'kind.practice': 'Hab',
    'kind.domain': 'Dhinac',
    'kind.condition': 'Xaalad',
    'status.not-yet': 'Weli maya',
    'status.trying': 'Tijaabo',
    'status.doing': 'Socda',
};

export { common };
