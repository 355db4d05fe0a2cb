/**
 * The sample's cities: name, English name, mean temperature in January and in July in °C, how often
 * it rains or snows in January and in July (0 never … 9 nearly always), other names (`/`-separated).
 */
export const CLIMATES = `
北京,Beijing,-3,27,1,5,Peking/帝都
上海,Shanghai,5,29,4,5,魔都
广州,Guangzhou,14,29,3,6,Canton
深圳,Shenzhen,15,29,2,6
天津,Tianjin,-3,27,1,5
重庆,Chongqing,8,29,4,4,Chungking
成都,Chengdu,6,26,3,6
杭州,Hangzhou,5,29,5,5
南京,Nanjing,3,28,4,5,Nanking
武汉,Wuhan,4,29,4,5
西安,Xi'an,0,27,2,4
苏州,Suzhou,4,29,4,5
长沙,Changsha,5,29,5,4
郑州,Zhengzhou,1,27,2,5
青岛,Qingdao,0,25,2,5
济南,Jinan,0,27,1,5
大连,Dalian,-4,24,2,5
沈阳,Shenyang,-11,25,2,5
哈尔滨,Harbin,-18,23,2,5
长春,Changchun,-15,23,2,5
石家庄,Shijiazhuang,-2,27,1,5
太原,Taiyuan,-5,24,1,4
呼和浩特,Hohhot,-11,23,1,4
银川,Yinchuan,-7,24,1,3
兰州,Lanzhou,-5,23,1,4
西宁,Xining,-8,17,1,5
乌鲁木齐,Urumqi,-13,24,3,2
拉萨,Lhasa,-1,16,0,6
昆明,Kunming,9,20,2,7
贵阳,Guiyang,5,24,6,5
南宁,Nanning,13,28,4,6
海口,Haikou,18,29,3,5
三亚,Sanya,22,29,2,5
福州,Fuzhou,11,29,4,4
厦门,Xiamen,13,28,3,4,Amoy
南昌,Nanchang,5,29,5,4
合肥,Hefei,3,28,4,5
宁波,Ningbo,5,28,5,5
温州,Wenzhou,8,28,4,5
无锡,Wuxi,4,28,4,5
常州,Changzhou,3,28,4,5
南通,Nantong,4,28,4,5
徐州,Xuzhou,1,27,2,5
扬州,Yangzhou,3,28,3,5
连云港,Lianyungang,1,27,2,5
嘉兴,Jiaxing,5,29,5,5
绍兴,Shaoxing,5,29,5,5
金华,Jinhua,6,29,5,4
台州,Taizhou,7,28,4,5
佛山,Foshan,14,29,3,6
东莞,Dongguan,14,29,3,6
珠海,Zhuhai,15,29,2,6
中山,Zhongshan,14,29,2,6
惠州,Huizhou,14,29,3,6
汕头,Shantou,14,28,3,5
泉州,Quanzhou,12,28,3,4
洛阳,Luoyang,1,27,2,5
开封,Kaifeng,1,27,2,5
南阳,Nanyang,2,27,3,5
烟台,Yantai,-1,25,3,5
威海,Weihai,-1,24,3,5
潍坊,Weifang,-2,26,1,5
临沂,Linyi,0,26,2,5
唐山,Tangshan,-4,26,1,5
保定,Baoding,-3,27,1,5
秦皇岛,Qinhuangdao,-5,25,1,5
张家口,Zhangjiakou,-8,24,1,5
邯郸,Handan,0,27,1,5
大同,Datong,-9,22,1,5
包头,Baotou,-10,24,1,4
鄂尔多斯,Ordos,-10,22,1,4
吉林,Jilin,-15,23,3,6
齐齐哈尔,Qiqihar,-18,23,1,5
大庆,Daqing,-18,23,1,5
牡丹江,Mudanjiang,-16,22,2,6
鞍山,Anshan,-8,25,2,5
丹东,Dandong,-7,24,2,6
宜昌,Yichang,5,28,4,6
襄阳,Xiangyang,3,28,3,5
荆州,Jingzhou,4,28,4,5
岳阳,Yueyang,5,29,5,4
衡阳,Hengyang,6,30,5,4
株洲,Zhuzhou,5,29,5,4
张家界,Zhangjiajie,5,28,5,5
桂林,Guilin,8,28,5,5
柳州,Liuzhou,10,29,4,5
北海,Beihai,15,29,3,6
绵阳,Mianyang,6,26,3,6
宜宾,Yibin,8,27,5,6
乐山,Leshan,7,26,4,7
遵义,Zunyi,5,25,6,5
大理,Dali,8,20,2,7
丽江,Lijiang,6,18,1,8
九江,Jiujiang,5,29,5,4
赣州,Ganzhou,8,29,5,4
芜湖,Wuhu,3,29,4,5
黄山,Huangshan,4,27,5,5
蚌埠,Bengbu,2,28,3,5
延安,Yan'an,-5,23,1,5
咸阳,Xianyang,-1,27,2,4
喀什,Kashgar,-5,26,1,1,Kashi
敦煌,Dunhuang,-8,25,0,1
香港,Hong Kong,16,29,2,6,HK
澳门,Macau,15,28,2,6,Macao
台北,Taipei,16,30,5,5
伦敦,London,5,19,5,4
纽约,New York,1,25,4,4,New York City/NYC
东京,Tokyo,5,26,2,5
巴黎,Paris,5,21,5,3
新加坡,Singapore,27,28,6,5,狮城
首尔,Seoul,-2,25,2,7
大阪,Osaka,6,28,3,4
京都,Kyoto,5,27,3,5
札幌,Sapporo,-3,21,8,4
曼谷,Bangkok,27,29,1,6
吉隆坡,Kuala Lumpur,27,28,5,4
雅加达,Jakarta,27,28,8,2
马尼拉,Manila,26,28,2,7
河内,Hanoi,17,30,4,6
胡志明市,Ho Chi Minh City,27,28,1,7,Saigon/西贡/胡志明
新德里,New Delhi,14,31,1,6,Delhi/德里
孟买,Mumbai,24,28,0,9,Bombay
迪拜,Dubai,20,36,1,0
多哈,Doha,18,36,1,0
利雅得,Riyadh,14,36,1,0
特拉维夫,Tel Aviv,13,27,4,0
伊斯坦布尔,Istanbul,6,24,6,2
开罗,Cairo,14,29,1,0
约翰内斯堡,Johannesburg,20,11,6,1
开普敦,Cape Town,21,12,1,5
内罗毕,Nairobi,20,17,3,2
拉各斯,Lagos,28,26,1,7
莫斯科,Moscow,-7,19,6,5
圣彼得堡,Saint Petersburg,-6,19,6,5,St. Petersburg
柏林,Berlin,1,20,5,4
慕尼黑,Munich,0,19,4,5,München
法兰克福,Frankfurt,2,20,5,4
汉堡,Hamburg,2,18,6,5
马德里,Madrid,6,26,3,1
巴塞罗那,Barcelona,9,24,3,2
罗马,Rome,8,25,4,1,Roma
米兰,Milan,3,25,3,4,Milano
阿姆斯特丹,Amsterdam,4,18,6,5
布鲁塞尔,Brussels,4,19,6,4
苏黎世,Zurich,1,19,5,5
维也纳,Vienna,1,21,4,4
布拉格,Prague,-1,19,4,5
华沙,Warsaw,-2,19,5,5
哥本哈根,Copenhagen,2,18,5,4
斯德哥尔摩,Stockholm,-1,18,5,4
赫尔辛基,Helsinki,-4,18,6,4
奥斯陆,Oslo,-4,17,4,5
都柏林,Dublin,5,16,6,5
里斯本,Lisbon,11,23,5,0
雅典,Athens,10,29,4,0
洛杉矶,Los Angeles,14,22,2,0,LA
旧金山,San Francisco,10,17,4,0,三藩市/SF
西雅图,Seattle,5,19,7,1
芝加哥,Chicago,-4,24,4,4
波士顿,Boston,-1,23,4,4
华盛顿,Washington,3,27,4,4,Washington DC
迈阿密,Miami,20,29,3,6
休斯敦,Houston,12,29,4,4
多伦多,Toronto,-4,22,5,4
温哥华,Vancouver,4,18,7,2
蒙特利尔,Montreal,-9,22,5,5
墨西哥城,Mexico City,14,18,1,8
圣保罗,São Paulo,23,16,7,2
里约热内卢,Rio de Janeiro,27,21,5,2
布宜诺斯艾利斯,Buenos Aires,25,11,4,3
圣地亚哥,Santiago,21,8,0,3
利马,Lima,23,16,0,1
悉尼,Sydney,23,13,4,3
墨尔本,Melbourne,21,10,3,4
布里斯班,Brisbane,25,15,4,2
奥克兰,Auckland,20,11,3,6
`
